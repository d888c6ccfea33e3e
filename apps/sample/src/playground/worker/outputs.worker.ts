import { answerer } from "./answerer.ts";
import type { Question } from "./question.ts";
import { serve } from "./serve.ts";

serve<Question, ReturnType<ReturnType<typeof answerer>>>(answerer());
