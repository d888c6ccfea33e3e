import { ReleaseError } from "./release-error.ts";

/** An answer of the registry; one that does not come, or with a status of 500 or more, is a `ReleaseError`. */
export async function askRegistry(url: string): Promise<Response> {
  let answer: Response;
  try {
    answer = await fetch(url, { headers: { "cache-control": "no-cache", accept: "application/json" } });
  } catch (cause) {
    throw new ReleaseError(
      "registry-down",
      `The registry does not answer: ${url}. Look whether it is up, and run the same command again.`,
      { cause },
    );
  }
  if (answer.status < 500) return answer;
  throw new ReleaseError(
    "registry-down",
    `The registry answers ${answer.status} for ${url}. Wait until it is well, and run the same command again.`,
  );
}
