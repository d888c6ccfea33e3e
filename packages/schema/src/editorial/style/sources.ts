/** Whose rules these are: the texts that were read. What none of them says is a house rule, and is called so. */
export const OCHA = "OCHA Editorial Style Guide (2015)";
export const DELEGATES_FR = "Guide à l’usage des délégations (United Nations)";
export const UN_DATE = "un_date, the date formats of UN-OCHA";
export const SPANISH_SERVICE = "manual of the United Nations Spanish Translation Service";
export const RUSSIAN_COVER = "A/CONF.199/20, cover: 26 августа–4 сентября 2002 года";
export const ARABIC_DOCUMENTS = "United Nations documents in Arabic: 4 حزيران/يونيه 2008";
export const CHINESE_DOCUMENTS = "United Nations documents in Chinese: 2000年9月6日至8日, 上午9时至10时";
export const HOUSE = "house rule";
