const TYPES = ["conference", "workshop", "forum", "meeting", "seminar"];
const PLACES = [
  ["Almaty", "KZ", "Asia/Almaty"],
  ["Geneva", "CH", "Europe/Zurich"],
  ["Nairobi", "KE", "Africa/Nairobi"],
  ["New York", "US", "America/New_York"],
  ["Santiago", "CL", "America/Santiago"],
];
const TOPICS = ["water", "health", "trade", "education", "climate"];

/** Made-up items, the same every time: three events of four with hours, one news item of five. */
export function benchItems(count) {
  return Array.from({ length: count }, (_, index) => {
    const [locality, country, timeZone] = PLACES[index % PLACES.length];
    const topic = TOPICS[(index * 7) % TOPICS.length];
    const year = 2000 + (index % 26);
    const day = `${year}-${two(1 + (index % 12))}-${two(1 + ((index * 5) % 28))}`;
    const shared = {
      id: `item-${index}`,
      lang: "en",
      title: `Session ${index} on ${topic} and what it costs`,
      summary: `What was said in ${locality} on ${topic}, by whom, and what is to follow from it within the year.`,
      topics: [topic],
    };
    if (index % 5 === 4) return { ...shared, kind: "news", type: "article", published: day };
    const hours = index % 4 !== 3;
    return {
      ...shared,
      kind: "event",
      type: TYPES[index % TYPES.length],
      dates: hours ? { start: `${day}T09:00`, end: `${day}T17:30`, timeZone } : { start: day },
      place: { name: "Palace of Nations", locality, country },
      countries: [country],
      organizers: [{ name: "United Nations", shortName: "UN", role: "organizer" }],
    };
  });
}

function two(value) {
  return String(value).padStart(2, "0");
}
