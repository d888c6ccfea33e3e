import { serve } from "../worker/serve.ts";
import type { OldPage, ReadPage } from "./old-page.ts";
import { readOldPage } from "./read-old-page.ts";

serve<OldPage, ReadPage>(readOldPage);
