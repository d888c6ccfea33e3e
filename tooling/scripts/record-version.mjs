// Writes what the present version of the content model writes to packages/fixtures/versions, for the tests of all later ones.
// What is there is never written anew.
import { fileURLToPath } from "node:url";
// @boundaries-ignore the tests of the command line read what this writes; it exports it to nobody else
import { recordVersion } from "../../packages/cli/test/record-version.ts";

const fixtures = fileURLToPath(new URL("../../packages/fixtures/", import.meta.url));
try {
  console.log(`${await recordVersion(`${fixtures}versions`, `${fixtures}cases`)} is written. Commit it.`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
