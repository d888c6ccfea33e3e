import type { Stage } from "./build-stage.ts";
import { expectSame } from "./expect-same.ts";
import { expectThat } from "./expect-that.ts";

/** That the registry shows one version of every package under a tag. */
export async function expectShown(stage: Stage, tag: string, version: string): Promise<void> {
  for (const { name } of stage.packages()) {
    const { versions, tags } = await stage.record(name);
    expectSame(tags[tag], version, `The version of ${name} under the tag ${tag}`);
    expectThat(versions.has(version), `The registry has no ${name}@${version}.`);
  }
}
