import { MIGRATIONS, SCHEMA_VERSION } from "@event-content/schema";
import { Argument, Command } from "commander";
import { EMIT_NAMES } from "./build/emit-names.ts";
import type { BuildOptions } from "./commands/build.ts";
import type { ImportOptions } from "./commands/import.ts";
import type { MigrateCommandOptions } from "./commands/migrate.ts";
import type { NewOptions } from "./commands/new.ts";
import type { QueryCommandOptions } from "./commands/query.ts";
import type { RenderCommandOptions } from "./commands/render.ts";
import type { ServeOptions } from "./commands/serve.ts";
import type { ValidateOptions } from "./commands/validate.ts";
import { IMPORTER_NAMES } from "./import/importer-names.ts";
import type { ExitCode } from "./io/exit-code.ts";
import type { Io } from "./io/io.ts";
import { NEW_KINDS } from "./new/new-kinds.ts";
import { choiceOption } from "./options/choice-option.ts";
import { emitList } from "./options/emit-list.ts";
import { languageList } from "./options/language-list.ts";
import { optionParsers } from "./options/option-parsers.ts";
import { valueList } from "./options/value-list.ts";
import { FORMAT_NAMES } from "./render/format-names.ts";
import { FAULT_FORMATS } from "./report/fault-formats.ts";

const EXAMPLES = `
Examples:
  event-content new event --title "Forum on shared rivers" --out content/river-forum.md
  event-content import old-page.html --url https://www.example.org/news/2003_11_18.html > items.json
  event-content import pages/ --out content --report notes.json
  event-content validate content
  event-content migrate content --check
  event-content render items.json --id annual-meeting --to page > annual-meeting.html
  event-content render items.json --to ics > calendar.ics
  event-content build content --out public --base-url https://www.example.org/archive/
  event-content query public --text "water resources" --year 2003
  event-content serve public

Exit status: 0 fine, warnings included; 1 a fault in the content; 2 wrong usage, a missing, unreadable
or binary file, the network.`;

/** The command line; `done` is told the exit status of the command that ran. */
export function program(io: Io, version: string, done: (status: ExitCode) => void): Command {
  const root = new Command("event-content")
    .description("Publish an archive of news and events once, and embed it anywhere.")
    .version(version, "-v, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .option("--debug", "print a stack trace with an error")
    .showHelpAfterError("Run with --help for usage.")
    .addHelpText("after", EXAMPLES)
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: (text) => void io.stderr.write(text),
    })
    .exitOverride();
  addNew(root, io, done);
  addImport(root, io, done);
  addValidate(root, io, done);
  addMigrate(root, io, done);
  addRender(root, io, done);
  addBuild(root, io, done);
  addQuery(root, io, done);
  addServe(root, io, done);
  return root;
}

function addNew(root: Command, io: Io, done: (status: ExitCode) => void): void {
  root
    .command("new")
    .description("a commented file to begin with: of an event, a news item, or the record of an archive")
    .addArgument(new Argument("<kind>", NEW_KINDS.join(", ")).choices(NEW_KINDS))
    .option("--title <words>", "its title")
    .option("--lang <tag>", "its language", optionParsers.language, "en")
    .option("--out <file>", "the file to write, such as content/river-forum.md; it never replaces one")
    .action(async (kind: (typeof NEW_KINDS)[number], _: unknown, command: Command) => {
      const { newFile } = await import("./commands/new.ts");
      done(await newFile(kind, command.optsWithGlobals<NewOptions>(), io));
    });
}

function addImport(root: Command, io: Io, done: (status: ExitCode) => void): void {
  root
    .command("import")
    .description("read old pages into items: JSON on standard output, or a file an item")
    .argument("<input...>", "files, folders (*.txt, *.html, *.htm), web addresses, or - for standard input")
    .addOption(choiceOption("--from <form>", "what the pages are", IMPORTER_NAMES).default("auto"))
    .option("--lang <tag>", "language of the pages", optionParsers.language)
    .option("--url <address>", "original address of the page", optionParsers.webAddress)
    .option("--published <date>", "when the page was published, such as 2003-11-18", optionParsers.published)
    .option("--out <folder>", "write each item to <folder>/<id>.json")
    .option("--json", "print JSON, on a terminal too")
    .option("--report <file>", "write the notes to a JSON file instead of standard error")
    .action(async (inputs: string[], _: unknown, command: Command) => {
      const { importPages } = await import("./commands/import.ts");
      done(await importPages(inputs, command.optsWithGlobals<ImportOptions>(), io));
    });
}

function addValidate(root: Command, io: Io, done: (status: ExitCode) => void): void {
  root
    .command("validate")
    .description("check items and archive records; every fault with its line, and how to mend it")
    .argument("<path...>", "JSON and Markdown files, folders of them, or - for standard input")
    .addOption(choiceOption("--format <format>", "how faults are printed", FAULT_FORMATS).default("pretty"))
    .option("--style", "say too where texts depart from the editorial style of the United Nations")
    .option("--parity", "say too what each language lacks")
    .option(
      "--lang <tags>",
      "languages for --parity, such as ar,en,fr (default: the archive's)",
      languageList,
    )
    .action(async (paths: string[], _: unknown, command: Command) => {
      const { validate } = await import("./commands/validate.ts");
      done(await validate(paths, command.optsWithGlobals<ValidateOptions>(), io));
    });
}

function addMigrate(root: Command, io: Io, done: (status: ExitCode) => void): void {
  const versions = MIGRATIONS.map((each) => each.to);
  root
    .command("migrate")
    .description("bring files of content to the present version of the content model; all of them, or none")
    .argument("<path...>", "JSON and Markdown files, or folders of them")
    .addOption(choiceOption("--to <version>", `the version (default: ${SCHEMA_VERSION})`, versions))
    .option("--check", "change nothing, and say what would be changed; status 1 where something would")
    .option("--json", "say as JSON what is done to each file")
    .action(async (paths: string[], _: unknown, command: Command) => {
      const { migrate } = await import("./commands/migrate.ts");
      done(await migrate(paths, command.optsWithGlobals<MigrateCommandOptions>(), io));
    });
}

function addRender(root: Command, io: Io, done: (status: ExitCode) => void): void {
  root
    .command("render")
    .description(
      "write items as HTML, a page, a calendar, structured data, a feed, Markdown or text to standard output",
    )
    .argument(
      "<file>",
      "a JSON file with an item or a list of items, a Markdown file with one, or - for standard input",
    )
    .addOption(choiceOption("--to <format>", "what to write", FORMAT_NAMES).makeOptionMandatory())
    .option("--id <id>", "only the item with this id")
    .option(
      "--lang <tag>",
      "language of labels and, where there is a choice, of content",
      optionParsers.language,
    )
    .option("--time-zone <name>", "time zone of the reader, such as Asia/Almaty", optionParsers.timeZone)
    .option("--base-url <address>", "what relative addresses are resolved against", optionParsers.webAddress)
    .option("--archive <file>", "record of the archive (default: event-content.json beside the file)")
    .option(
      "--now <time>",
      "the moment of rendering (default: SOURCE_DATE_EPOCH, or the clock)",
      optionParsers.instant,
    )
    .action(async (file: string, _: unknown, command: Command) => {
      const { render } = await import("./commands/render.ts");
      done(await render(file, command.optsWithGlobals<RenderCommandOptions>(), io));
    });
}

function addBuild(root: Command, io: Io, done: (status: ExitCode) => void): void {
  root
    .command("build")
    .description(
      "publish an archive as files for any host: pages in every language, calendars, feeds, data, sitemaps",
    )
    .argument("<content...>", "folders of JSON and Markdown, with the archive's event-content.json")
    .requiredOption("--out <folder>", "the folder to write to; only what changed is written")
    .option(
      "--base-url <address>",
      "where the archive will stand, such as https://www.example.org/archive/",
      optionParsers.webAddress,
    )
    .option("--emit <kinds>", `what to build (default: ${EMIT_NAMES.join(",")})`, emitList)
    .option(
      "--now <time>",
      "the moment that decides what is upcoming (default: SOURCE_DATE_EPOCH, or the clock)",
      optionParsers.instant,
    )
    .action(async (paths: string[], _: unknown, command: Command) => {
      const { build } = await import("./commands/build.ts");
      done(await build(paths, command.optsWithGlobals<BuildOptions>(), io));
    });
}

function addQuery(root: Command, io: Io, done: (status: ExitCode) => void): void {
  root
    .command("query")
    .description("ask an archive; the answer as JSON on standard output. A comma means or")
    .argument("<archive>", "folder or web address of a bundle, or a folder of content")
    .option("--text <words>", 'words, "words together" in quotes, -unwanted')
    .option("--kind <kinds>", "event, news", valueList)
    .option("--type <types>", "such as conference,workshop", valueList)
    .option("--topic <topics>", "ids of topics", valueList)
    .option("--goal <numbers>", "Sustainable Development Goals, 1 to 17", valueList)
    .option("--country <codes>", "ISO 3166-1 codes such as KZ", valueList)
    .option("--region <codes>", "UN M49 codes such as 143", valueList)
    .option("--organizer <names>", "names or short names", valueList)
    .option("--lang <tags>", "languages that items are written in", valueList)
    .option("--year <year>", "a year that items touch")
    .option("--since <day>", "the first day that items touch: 2003-11-12, 2003-11 or 2003")
    .option("--until <day>", "the last day that items touch")
    .option("--sort <order>", "newest, oldest or relevance (default: relevance with --text, else newest)")
    .option("--page <number>", "from 1")
    .option("--page-size <number>", "items a page (default: 20)")
    .action(async (place: string, _: unknown, command: Command) => {
      const { query } = await import("./commands/query.ts");
      done(await query(place, command.optsWithGlobals<QueryCommandOptions>(), io));
    });
}

function addServe(root: Command, io: Io, done: (status: ExitCode) => void): void {
  root
    .command("serve")
    .description("serve a folder to look at it in a browser")
    .argument("<folder>", "the folder")
    .option("--port <number>", "the port", optionParsers.port, "4173")
    .option("--host <host>", "the host to listen on", "localhost")
    .action(async (folder: string, _: unknown, command: Command) => {
      const { serve } = await import("./commands/serve.ts");
      done(await serve(folder, command.optsWithGlobals<ServeOptions>(), io));
    });
}
