import { COUNTRY_CODES } from "@event-content/schema/core";
import english from "i18n-iso-countries/langs/en.json" with { type: "json" };

const OTHER_NAMES: Readonly<Record<string, string>> = {
  "Viet Nam": "VN",
  Turkiye: "TR",
  "Republic of Turkey": "TR",
  "Syrian Arab Republic": "SY",
  Syria: "SY",
  "Plurinational State of Bolivia": "BO",
  "Bolivia (Plurinational State of)": "BO",
  "Bolivarian Republic of Venezuela": "VE",
  "Venezuela (Bolivarian Republic of)": "VE",
  "Iran (Islamic Republic of)": "IR",
  "Lao PDR": "LA",
  Laos: "LA",
  "Democratic People's Republic of Korea": "KP",
  DPRK: "KP",
  ROK: "KR",
  "U.K.": "GB",
  "United Kingdom of Great Britain and Northern Ireland": "GB",
  England: "GB",
  Scotland: "GB",
  Wales: "GB",
  "Northern Ireland": "GB",
  Moldova: "MD",
  "Republic of Moldova": "MD",
  Macedonia: "MK",
  "the former Yugoslav Republic of Macedonia": "MK",
  Micronesia: "FM",
  "Federated States of Micronesia": "FM",
  Brunei: "BN",
  "Cabo Verde": "CV",
  Swaziland: "SZ",
  Burma: "MM",
  "East Timor": "TL",
  "Holy See": "VA",
  "Vatican City": "VA",
  "Occupied Palestinian Territory": "PS",
  Macau: "MO",
  "Hong Kong SAR": "HK",
  "DR Congo": "CD",
  DRC: "CD",
  "Democratic Republic of Congo": "CD",
  "Republic of Congo": "CG",
  Zaire: "ZR",
  Yugoslavia: "YU",
  "Serbia and Montenegro": "CS",
  Czechoslovakia: "CS",
  USSR: "SU",
  "Soviet Union": "SU",
  "German Democratic Republic": "DD",
  "Libyan Arab Jamahiriya": "LY",
  "Kyrgyz Republic": "KG",
  "Slovak Republic": "SK",
  "Republic of Korea": "KR",
  "Kingdom of Saudi Arabia": "SA",
  "Kingdom of Bahrain": "BH",
  "St. Lucia": "LC",
  "St Lucia": "LC",
  "St. Kitts and Nevis": "KN",
  "St. Vincent and the Grenadines": "VC",
  "São Tomé and Príncipe": "ST",
  "Guinea Bissau": "GW",
  PRC: "CN",
  "P.R. China": "CN",
  "Republic of Kazakhstan": "KZ",
  "Republic of South Africa": "ZA",
  "Federal Republic of Germany": "DE",
  "Republic of Serbia": "RS",
  "Republic of Cyprus": "CY",
  Holland: "NL",
  "Kingdom of Morocco": "MA",
  "Hashemite Kingdom of Jordan": "JO",
  "Trinidad & Tobago": "TT",
};

const BY_NAME: ReadonlyMap<string, string> = namesByKey();

const NAMES_PATTERN = [...BY_NAME.keys()]
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
  .join("|");

/** A country at the beginning of a text, and how many characters name it. */
export function countryAtStart(text: string): { code: string; length: number } | undefined {
  const article = /^the\s+/i.exec(text)?.[0].length ?? 0;
  const rest = text.slice(article);
  const found = new RegExp(`^(?:${NAMES_PATTERN})(?![\\p{L}\\p{N}])`, "iu").exec(fold(rest))?.[0];
  if (found === undefined || !startsAsName(rest)) return undefined;
  const code = BY_NAME.get(found.toLowerCase());
  return code === undefined ? undefined : { code, length: article + found.length };
}

function namesByKey(): Map<string, string> {
  const map = new Map<string, string>();
  const add = (name: string, code: string): void => {
    if (COUNTRY_CODES.includes(code)) map.set(fold(name).toLowerCase(), code);
  };
  for (const [code, names] of Object.entries(english.countries)) {
    for (const name of typeof names === "string" ? [names] : names) {
      if (!(name === "Congo" && code === "CD")) add(name, code);
    }
  }
  for (const [name, code] of Object.entries(OTHER_NAMES)) add(name, code);
  return map;
}

/** One character for one character, so that lengths hold. */
function fold(text: string): string {
  return text.replace(/[^\p{ASCII}]/gu, (letter) => {
    if (/[‘’]/.test(letter)) return "'";
    const plain = letter.normalize("NFD").replace(/\p{M}/gu, "");
    return plain.length === letter.length ? plain : letter;
  });
}

function startsAsName(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}
