import type { SiteWords } from "./site-words.ts";

export const fr: SiteWords = {
  skip: "Aller au contenu",
  countries: "Pays",
  decade: "Années {from}",
  allTypes: "Tous les types",
  allTopics: "Tous les thèmes",
  allGoals: "Tous les objectifs",
  allCountries: "Tous les pays",
  allRegions: "Toutes les régions",
  moreOn: "À lire aussi : {topic}",
  earlier: "Plus ancien",
  later: "Plus récent",
  beside: "Avant et après",
  licence: "Licence : {name}",
  everything: "Actualités et événements",
  calendars: "Calendriers",
  calendarsHow:
    "Copiez une adresse dans votre logiciel de calendrier, là où il propose de s’abonner ou d’ajouter depuis le Web. Les événements nouveaux ou modifiés y apparaissent ensuite d’eux-mêmes.",
  allEvents: "Tous les événements",
  feeds: "Flux",
  feedsHow:
    "Copiez une adresse dans un lecteur de flux. Il affiche les nouveautés, sans que personne sache que vous les lisez.",
  notFound: "Il n’y a pas de page à cette adresse",
  notFoundHow:
    "La page a peut-être été déplacée lors de la création des archives. Cherchez-la, ou partez de l’une de ces pages.",
  unanswered:
    "La recherche a besoin de JavaScript, qui n’a pas pu être exécuté ici. Les pages ci-dessous s’en passent ; pour réessayer, rechargez la page.",
};
