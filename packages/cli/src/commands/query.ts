import type { Answer, ArchiveSource, Query } from "@event-content/archive";
import type { ExitCode } from "../io/exit-code.ts";
import type { Io } from "../io/io.ts";
import { openSource } from "../query/open-source.ts";
import { jsonText } from "../report/json-text.ts";
import { paintFor } from "../report/paint-for.ts";
import { prettyFaults } from "../report/pretty-faults.ts";

export interface QueryCommandOptions {
  readonly text?: string;
  readonly kind?: readonly string[];
  readonly type?: readonly string[];
  readonly topic?: readonly string[];
  readonly goal?: readonly string[];
  readonly country?: readonly string[];
  readonly region?: readonly string[];
  readonly organizer?: readonly string[];
  readonly lang?: readonly string[];
  readonly year?: string;
  readonly since?: string;
  readonly until?: string;
  readonly sort?: string;
  readonly page?: string;
  readonly pageSize?: string;
}

/** Asks a bundle, or a folder of content, and prints the answer as JSON; a question that cannot be answered is status 1. */
export async function query(place: string, options: QueryCommandOptions, io: Io): Promise<ExitCode> {
  const source: ArchiveSource = await openSource(place, io);
  const answer: Answer = await source.query(asQuery(options));
  if (answer.faults.length > 0) io.stderr.write(prettyFaults(answer.faults, paintFor(io.stderr, io)));
  io.stdout.write(jsonText(answer));
  return answer.faults.some(({ severity }) => severity === "error") ? 1 : 0;
}

/** What is asked; numbers are checked by the archive, which says what is wrong with them. */
function asQuery(options: QueryCommandOptions): Query {
  const asked: Readonly<Record<string, unknown>> = {
    text: options.text,
    kind: options.kind,
    type: options.type,
    topics: options.topic,
    goals: options.goal,
    countries: options.country,
    regions: options.region,
    organizers: options.organizer,
    lang: options.lang,
    year: options.year,
    from: options.since,
    to: options.until,
    sort: options.sort,
    page: options.page,
    pageSize: options.pageSize,
  };
  return asked as Query;
}
