const RIGHT_TO_LEFT = /^(arc?|ckb|dv|fa|he|ks|nqo|ps|sd|syr|ug|ur|yi)\b|-(Arab|Hebr|Syrc|Thaa|Nkoo)\b/i;

/** `rtl` or `ltr` for a BCP 47 language tag. */
export function textDirection(lang: string): "ltr" | "rtl" {
  return RIGHT_TO_LEFT.test(lang) ? "rtl" : "ltr";
}
