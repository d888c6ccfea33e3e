export { COUNTRY_CODES } from "./country-codes.ts";
export * from "./edtf/index.ts";
export { mayBePersonal } from "./may-be-personal.ts";
export { pickLanguage } from "./pick-language.ts";
export { isPlainAddress } from "./plain-address.ts";
export { safeUrl } from "./safe-url.ts";
export { baseOf, sameLanguage } from "./same-language.ts";
export { SCHEMA_VERSION } from "./schema-version.ts";
export { textDirection } from "./text-direction.ts";
export {
  ACCESS_MODES,
  ATTENDANCE_MODES,
  AVAILABILITIES,
  COUNT_QUALIFIERS,
  DOCUMENT_KINDS,
  EVENT_STATUSES,
  EVENT_TYPES,
  NEWS_TYPES,
  ORGANIZER_ROLES,
  OUTCOME_TYPES,
  RELATION_TYPES,
  SESSION_TYPES,
  UN_LANGUAGES,
} from "./vocabularies.ts";
export { isWithheld, type Privacy, withhold } from "./withhold.ts";
export { withholdText } from "./withhold-text.ts";
