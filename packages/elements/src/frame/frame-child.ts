import { tellHeight } from "./tell-height.ts";

tellHeight();
