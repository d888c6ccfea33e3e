import type { ItemInput } from "@event-content/schema";
import { checkStyle } from "@event-content/schema/editorial";
import { describe, expect, it } from "vitest";

const styleOf = (lang: string, text: string): [string, string, string][] =>
  checkStyle({ id: "a", kind: "news", lang, title: "A", summary: text } as ItemInput).map(
    ({ code, received, expected }) => [code, received, expected],
  );
const link = "a link with the name of what it leads to";

describe("French, Spanish, Russian, Arabic and Chinese", () => {
  it.each([
    ["fr", "Dans un rapport de 3:15, soit 10:20 pour tous."],
    ["fr", "Le rapport est égal à 3:15, ouvert 24h/24, 7j/7."],
    ["fr", "Au 12, rue du 4 Septembre, place du 8 Mai 1945 et boulevard du 13 Janvier."],
    ["fr", "Du 12 au 14 novembre, du 1er au 3 août, à 13 h 30 et à 13\u202fh\u202f30."],
    ["fr", "Il a dit « le 1 août à 13:30 » hier."],
    ["es", "En proporción de 3:15, en la Plaza de Mayo y la avenida 9 de Julio."],
    ["es", "Las Madres de Plaza de Mayo, el Movimiento 26 de Julio."],
    ["es", "Del 30 de octubre al 2 de noviembre, a las 15.30 horas."],
    ["ru", "12–13 ноября 2003 года, 30 октября–2 ноября 2003 года, в ноябре 2003 года."],
    ["ru", "30 декабря 2003 года–2 января 2004 года, ноябрь 2003–2004 годов; «12-13 ноября 2003»"],
    ["ar", "في 4 حزيران/يونيه 2008 و16 آذار/مارس - 3 نيسان/أبريل 2009"],
    ["ar", "في شارع 26 يوليو وميدان 6 أكتوبر"],
    ["zh", "2003年11月12日至13日，上午9时至10时，下午3时30分，比例为3:15。"],
    ["zh", "详见https://example.org/2003-11-12，2000年10月30日至11月2日。"],
  ])("%s has nothing to say of: %s", (lang, text) => {
    expect(styleOf(lang, text)).toEqual([]);
  });

  it.each([
    ["fr", "La séance est à 13h30.", "fr-time", "13h30", "13 h 30"],
    ["fr", "La séance est à 13h.", "fr-time", "13h", "13 heures"],
    ["fr", "La séance est à 12:00.", "fr-time", "12:00", "midi"],
    ["fr", "Elle dure de 13:30 à 15 heures.", "fr-time", "13:30", "13 h 30"],
    ["fr", "Du 1 au 3 août", "fr-first-of-month", "1 au 3 août", "1er au 3 août"],
    ["fr", "La réunion du 12-13 novembre", "fr-range", "du 12-13 novembre", "du 12 au 13 novembre"],
    ["fr", "le 12 Mai 2003", "capital-month", "Mai", "mai"],
    ["es", "Empieza a las 3 p.m. en punto", "es-time", "3 p.m.", "15.00 horas"],
    ["es", "Empieza a las 3:30 p. m. en punto", "es-time", "3:30 p. m.", "15.30 horas"],
    ["es", "Empieza: 15:30 horas", "es-time", "15:30 horas", "15.30 horas"],
    [
      "es",
      "Se reunió el 30 de octubre-2 de noviembre",
      "es-range",
      "30 de octubre-2 de noviembre",
      "del 30 de octubre al 2 de noviembre",
    ],
    ["es", "el 12 de Mayo", "capital-month", "Mayo", "mayo"],
    ["es", "El 1ro de mayo", "es-first-of-month", "1ro de mayo", "1 de mayo"],
    ["es", "Los días 12-13 de mayo", "es-range", "Los días 12-13 de mayo", "Los días 12 y 13 de mayo"],
    ["es", "Fue en Mayo de 2003", "capital-month", "Mayo", "mayo"],
    ["zh", "上午9:00-10:30开会", "zh-time", "上午9:00-10:30", "上午9时至10时30分"],
    ["ru", "Прошло 12 - 13 ноября", "ru-range", "12 - 13 ноября", "12–13 ноября"],
    ["ru", "Прошло 12 – 13 ноября", "ru-range", "12 – 13 ноября", "12–13 ноября"],
    ["ru", "Прошло 30 октября - 2 ноября", "ru-range", "30 октября - 2 ноября", "30 октября–2 ноября"],
    ["ru", "Прошло 12 ноября 2003", "ru-year", "ноября 2003", "ноября 2003 года"],
    ["ru", "Прошло в ноябре 2003.", "ru-year", "ноябре 2003", "ноябре 2003 года"],
    ["ar", "في 12 نوفمبر 2003", "ar-month", "نوفمبر", "تشرين الثاني/نوفمبر"],
    ["ar", "في حزيران 2003", "ar-month", "حزيران", "حزيران/يونيه"],
    ["ar", "اجتماع يونيو", "ar-month", "يونيو", "حزيران/يونيه"],
    ["ar", "في 4 حزيران/يونيو 2008", "ar-month", "يونيو", "يونيه"],
    ["zh", "会议于2003 年 11 月 12 日举行", "zh-date", "2003 年 11 月 12 日", "2003年11月12日"],
    ["zh", "会议于下午3:30开始", "zh-time", "下午3:30", "下午3时30分"],
    ["zh", "会议于上午9：00开始", "zh-time", "上午9：00", "上午9时"],
    ["zh", "会议于15:30开始", "zh-time", "15:30", "下午3时30分"],
    ["zh", "10月30日-11月2日举行", "zh-range", "10月30日-11月2日", "10月30日至11月2日"],
    ["fr", "Pour la liste, cliquez ici.", "click-here", "cliquez ici", link],
    ["es", "Para la lista, haga clic aquí.", "click-here", "haga clic aquí", link],
    ["ru", "Список: нажмите здесь.", "click-here", "нажмите здесь", link],
    ["ar", "للقائمة اضغط هنا.", "click-here", "اضغط هنا", link],
    ["zh", "名单请点击此处。", "click-here", "点击此处", link],
  ])("%s: %s", (lang, text, code, received, expected) => {
    expect(styleOf(lang, text)).toEqual([[code, received, expected]]);
  });

  it("cites no source that was not read", () => {
    const hints = ["1 août à 13h30, 12 Mai", "reorganised program"].flatMap((text) =>
      ["fr", "en"].flatMap((lang) =>
        checkStyle({ id: "a", kind: "news", lang, title: text } as ItemInput).map(({ hint }) => hint),
      ),
    );
    expect(hints.length).toBeGreaterThan(3);
    expect(hints.join(" ")).not.toMatch(/Règles de présentation|United Nations Editorial Manual/);
  });
});
