import { expect, test } from "vitest";
import { withoutScope } from "./without-scope.ts";

const LOCK = `lockfileVersion: '9.0'

importers:

  .: {}

  both:
    dependencies:
      '@own/a':
        specifier: latest
        version: 1.0.0
      other:
        specifier: 2.0.0
        version: 2.0.0

  own:
    dependencies:
      '@own/a':
        specifier: latest
        version: 1.0.0

packages:

  '@own/a@1.0.0':
    resolution: {integrity: sha512-x==}

  other@2.0.0:
    resolution: {integrity: sha512-y==}

snapshots:

  '@own/a@1.0.0':
    dependencies:
      other: 2.0.0

  other@2.0.0: {}
`;

test("a lockfile without what it says of one scope", () => {
  expect(withoutScope(LOCK, "@own")).toBe(`lockfileVersion: '9.0'

importers:

  .: {}

  both:
    dependencies:
      other:
        specifier: 2.0.0
        version: 2.0.0

packages:

  other@2.0.0:
    resolution: {integrity: sha512-y==}

snapshots:

  other@2.0.0: {}
`);
  expect(withoutScope(LOCK, "@nobody")).toBe(LOCK);
});
