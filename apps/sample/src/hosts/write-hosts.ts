import { builtArchive } from "../archive/built-archive.ts";
import { writePage } from "../frame/write-page.ts";
import { arabicHost } from "./arabic-host.ts";
import { darkHost } from "./dark-host.ts";
import { frameHost } from "./frame-host.ts";
import { gridHost } from "./grid-host.ts";
import type { Host } from "./host.ts";
import { hostPage } from "./host-page.ts";
import { hostsPage } from "./hosts-page.ts";
import { loudHost } from "./loud-host.ts";
import { mailHost } from "./mail-host.ts";
import { mailText } from "./mail-text.ts";
import { noScriptHost } from "./no-script-host.ts";
import { plainHost } from "./plain-host.ts";
import { reactHost } from "./react-host.ts";
import { strictHost } from "./strict-host.ts";
import { vueHost } from "./vue-host.ts";

/** The hosts over the archive that was built, and their list. */
export async function writeHosts(): Promise<void> {
  const archive = await builtArchive();
  const hosts: readonly Host[] = [
    plainHost(archive),
    loudHost(archive),
    gridHost(archive),
    strictHost(archive),
    arabicHost(archive),
    darkHost(archive),
    reactHost(),
    vueHost(),
    noScriptHost(archive),
    frameHost(archive),
    mailHost(archive),
  ];
  writePage("hosts/", hostsPage(hosts));
  for (const host of hosts) writePage(`hosts/${host.id}/`, hostPage(host));
  writePage("hosts/mail/news.txt", mailText(archive));
}
