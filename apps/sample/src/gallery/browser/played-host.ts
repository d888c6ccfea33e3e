export type HostState = "up" | "slow" | "down";

/** A host whose answers are played: everything under an address that names it. */
export interface PlayedHost {
  /** An address of the archive on this host; another one each time, so that nothing is known of it yet. */
  readonly address: () => string;
  state: HostState;
}

const NAME = "played-host";

/** Stands between the elements of this page and the network, for addresses that name the played host only. */
export function playedHost(archive: string): PlayedHost {
  let count = 0;
  const host: PlayedHost = {
    state: "up",
    address: () => `${archive}archive.json?${NAME}=${++count}`,
  };
  const real = globalThis.fetch;
  globalThis.fetch = (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    if (!address.includes(`?${NAME}=`) || host.state === "up") return real(input, init);
    if (host.state === "down") return Promise.resolve(new Response("", { status: 503 }));
    return new Promise((_, reject) => {
      init?.signal?.addEventListener("abort", () => reject(init.signal?.reason));
    });
  };
  return host;
}
