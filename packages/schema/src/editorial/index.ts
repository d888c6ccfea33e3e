export {
  checkParity,
  type ParityGap,
  type ParityOptions,
  type ParityReport,
  type ParityTotal,
} from "./parity/check-parity.ts";
export { checkStyle, type StyleOptions } from "./style/check-style.ts";
