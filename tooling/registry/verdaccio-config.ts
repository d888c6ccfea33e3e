import path from "node:path";

export interface VerdaccioConfigOptions {
  /** Where packages are kept. */
  readonly storage: string;
  /** Where everything of one run lies: the configuration, the names and passwords. */
  readonly home: string;
  /** The scope that is served from here only, `@event-content`. */
  readonly scope: string;
  /** Where all else comes from. */
  readonly uplink: string;
}

/** The configuration of a registry that has a scope of its own, and passes on what it is asked for else. */
export function verdaccioConfig({ storage, home, scope, uplink }: VerdaccioConfigOptions): object {
  return {
    storage,
    plugins: path.join(home, "plugins"),
    web: { enable: false },
    auth: { htpasswd: { file: path.join(home, "htpasswd"), algorithm: "bcrypt", rounds: 4 } },
    uplinks: { upstream: { url: uplink, maxage: "1h", timeout: "60s" } },
    packages: {
      [`${scope}/*`]: { access: "$all", publish: "$authenticated", unpublish: "$authenticated" },
      "**": { access: "$all", publish: "$authenticated", unpublish: "$authenticated", proxy: "upstream" },
    },
    server: { keepAliveTimeout: 60 },
    max_body_size: "100mb",
    log: { type: "stdout", format: "pretty", colors: false, level: "warn" },
  };
}
