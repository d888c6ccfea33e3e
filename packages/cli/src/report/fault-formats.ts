export const FAULT_FORMATS = ["pretty", "json", "github"] as const;
