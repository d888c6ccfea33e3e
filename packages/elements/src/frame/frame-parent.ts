import { watchFrames } from "./watch-frames.ts";

watchFrames();
