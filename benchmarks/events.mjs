const PLACES = [
  ["Almaty", "KZ", "Asia/Almaty"],
  ["Geneva", "CH", "Europe/Zurich"],
  ["Nairobi", "KE", "Africa/Nairobi"],
  ["Santiago", "CL", "America/Santiago"],
];
const WORDS =
  "transparency dialogue growth partnership region business society water energy health rights labour women youth climate action R&D the of and for in on with people’s".split(
    " ",
  );

/** Events of about thirty fields each, always the same: no clock and no chance. */
export function makeEvents(count) {
  let seed = 42;
  const next = (below) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * below);
  };
  const words = (length) => Array.from({ length }, () => WORDS[next(WORDS.length)]).join(" ");
  return Array.from({ length: count }, (_, index) => {
    const [locality, country] = PLACES[next(PLACES.length)];
    const month = String(1 + next(12)).padStart(2, "0");
    const day = 1 + next(26);
    const start = `${2000 + next(26)}-${month}-${String(day).padStart(2, "0")}`;
    return {
      id: `event-${index}`,
      kind: "event",
      type: ["workshop", "conference", "meeting"][next(3)],
      lang: "en",
      title: `Event ${index}: ${words(6)}`,
      summary: words(24),
      trail: [
        { title: "Home", url: "/" },
        { title: "News & Events", url: "/news" },
      ],
      dates: { start, end: `${start.slice(0, 8)}${String(day + 1).padStart(2, "0")}` },
      attendance: "in-person",
      place: { name: "Conference Centre", locality, country },
      organizers: [
        { name: "UN Global Compact", shortName: "UNGC" },
        { name: "UN Development Programme", shortName: "UNDP", role: "partner" },
      ],
      participants: {
        count: 50 + next(200),
        qualifier: "about",
        groups: ["business", "civil society", "academia"],
      },
      topics: ["water", "energy"],
      goals: [6, 7],
      themes: [words(4), words(5), words(3)],
      outcomes: [words(14), words(12), words(16)].map((text) => ({ type: "recommendation", text })),
      documents: [
        {
          title: "Background note",
          url: "https://archive.example.org/note.pdf",
          mediaType: "application/pdf",
          bytes: 214_000,
          pages: 12,
          language: "en",
        },
        {
          title: "List of participants",
          kind: "participants",
          url: "https://archive.example.org/people.pdf",
        },
      ],
      sessions: Array.from({ length: 5 }, (_, at) => ({
        title: words(5),
        type: "plenary",
        start: `${start}T${String(9 + at).padStart(2, "0")}:00`,
        end: `${start}T${String(10 + at).padStart(2, "0")}:00`,
        speakers: [{ name: `Speaker ${at}`, title: "Director", organization: "Example Institute" }],
      })),
      body: Array.from({ length: 8 }, (_, at) => ({
        _type: "block",
        style: at % 4 === 0 ? "h2" : "normal",
        markDefs: [{ _type: "link", _key: "a", href: "https://www.example.org/a?b=1&c=2" }],
        children: [
          { _type: "span", text: `${words(at % 4 === 0 ? 4 : 40)} ` },
          { _type: "span", text: words(2), marks: at % 4 === 0 ? [] : ["a"] },
          { _type: "span", text: ` ${words(3)}.`, marks: at % 4 === 0 ? [] : ["strong"] },
        ],
      })),
      related: [{ type: "follows-up", title: words(5), date: "2001" }],
    };
  });
}
