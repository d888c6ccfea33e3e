import { expect, it } from "vitest";
import { askedQuery } from "./asked.ts";

it.each(["constructor", "toString", "__proto__", "best"])(
  "an order that is none is not asked for: %s",
  (sort) => {
    expect(askedQuery({ sort }, {}, "newest", 20)).toEqual({ pageSize: 20, sort: "newest" });
  },
);
