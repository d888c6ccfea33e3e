import { random } from "./random.mjs";

/** Words of each language: some that UN archives are full of, then made-up ones of its letters, the commonest first. */
const KNOWN = {
  en: "the of and conference water climate development women nations united on for report workshop forum peace security rights trade health energy children education international sustainable partnership business meeting dialogue anticorruption governance economic social environment resources",
  fr: "de la le et des conférence eau climat développement femmes nations unies sur pour rapport atelier forum paix sécurité droits commerce santé énergie enfants éducation internationale durable partenariat entreprises réunion dialogue environnement ressources",
  es: "de la el y los conferencia agua clima desarrollo mujeres naciones unidas sobre para informe taller foro paz seguridad derechos comercio salud energía niños educación internacional sostenible alianza empresas reunión diálogo ambiente recursos",
  ru: "и в на по конференция вода климат развитие женщины нации объединенные доклад семинар форум мир безопасность права торговля здоровье энергия дети образование международный устойчивый партнерство бизнес встреча диалог среда ресурсы",
  ar: "في من على مؤتمر المياه المناخ التنمية المرأة الأمم المتحدة تقرير ورشة منتدى السلام الأمن حقوق التجارة الصحة الطاقة الأطفال التعليم الدولي المستدامة الشراكة الأعمال اجتماع الحوار البيئة الموارد",
  zh: "的 和 在 会议 水资源 气候变化 发展 妇女 联合国 报告 研讨会 论坛 和平 安全 人权 贸易 卫生 能源 儿童 教育 国际 可持续 伙伴关系 企业 对话 环境 资源",
};
const SYLLABLES = {
  en: "con ter al ing ment pro re in de ex tra for per sub man der ber ling ton ward ship ness land mar cor vel sto bra pli gre".split(
    " ",
  ),
  fr: "con tion ment pro ré in dé ex tra pour sous ma leur ai ou eau té ri ve lon gne sem bla cher vou dra".split(
    " ",
  ),
  es: "con ción mente pro re in des ex tra por sub ma dor ia ez do ri ve lon ña sem bla char vo dra lla".split(
    " ",
  ),
  ru: "по при на ра ство ние тель ка го ров ский ден мо ли ва те ну про ста вер до зи чен гра".split(" "),
  ar: "مس تر كا دي سل من هر بي عا ني فو حر لم جد تق رس طي نو صب قم".split(" "),
  zh: [
    ..."国际环境资源经济社会文化技术研究政府组织合作管理教育科学农业工业城市人口法律权利历史信息安全生产交通地区民族语言艺术",
  ],
};
const SIZES = { en: 40_000, fr: 25_000, es: 25_000, ru: 25_000, ar: 20_000, zh: 8_000 };

export const LANGUAGES = Object.keys(KNOWN);

function made(lang) {
  const next = random(lang.charCodeAt(0) * 256 + lang.charCodeAt(1));
  const words = new Set(KNOWN[lang].split(" "));
  const syllables = SYLLABLES[lang];
  const parts = lang === "zh" ? 2 : 3;
  while (words.size < SIZES[lang]) {
    let word = "";
    const length = Math.max(2, Math.round(parts * (0.6 + next())));
    for (let part = 0; part < length; part++) word += syllables[Math.floor(next() * syllables.length)];
    words.add(word);
  }
  return [...words];
}

export const WORDS = Object.fromEntries(LANGUAGES.map((lang) => [lang, made(lang)]));

/** A word as often as words are in texts: the n-th commonest about 1/n as often as the first (Zipf). */
export function wordOf(lang, next) {
  const words = WORDS[lang];
  return words[Math.min(words.length - 1, Math.floor(Math.exp(next() * Math.log(words.length + 1)) - 1))];
}
