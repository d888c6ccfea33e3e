import type { SiteWords } from "./site-words.ts";

export const es: SiteWords = {
  skip: "Ir al contenido",
  countries: "Países",
  decade: "{from}-{to}",
  allTypes: "Todos los tipos",
  allTopics: "Todos los temas",
  allGoals: "Todos los Objetivos",
  allCountries: "Todos los países",
  allRegions: "Todas las regiones",
  moreOn: "Más sobre el tema: {topic}",
  earlier: "Anterior en el tiempo",
  later: "Posterior en el tiempo",
  beside: "Antes y después",
  licence: "Licencia: {name}",
  everything: "Noticias y eventos",
  calendars: "Calendarios",
  calendarsHow:
    "Copie una dirección en su programa de calendario, donde este ofrezca suscribirse o añadir desde la web. Los eventos nuevos o modificados aparecerán por sí solos.",
  allEvents: "Todos los eventos",
  feeds: "Canales de noticias",
  feedsHow:
    "Copie una dirección en un lector de noticias. Le mostrará las novedades, sin que nadie sepa que las lee.",
  notFound: "No hay ninguna página en esta dirección",
  notFoundHow:
    "Es posible que la página se haya trasladado al crear el archivo. Búsquela o empiece por una de estas páginas.",
  unanswered:
    "La búsqueda necesita JavaScript, que aquí no se ha ejecutado. Las páginas siguientes no lo necesitan; para volver a intentarlo, recargue la página.",
};
