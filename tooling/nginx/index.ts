export { type RunningNginx, startNginx } from "./start-nginx.ts";
