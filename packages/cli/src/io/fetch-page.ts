import { CommandError } from "./command-error.ts";
import type { Io } from "./io.ts";
import { refuseBinary } from "./refuse-binary.ts";

export interface FetchedPage {
  readonly bytes: Uint8Array;
  readonly contentType: string | undefined;
}

const TIMEOUT_SECONDS = 30;
const MOST_BYTES = 50_000_000;

const REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: "no such host",
  EAI_AGAIN: "the name of the host cannot be looked up; is there a network?",
  ECONNREFUSED: "the host refuses the connection",
  ECONNRESET: "the host broke off the connection",
  EHOSTUNREACH: "the host cannot be reached",
  ENETUNREACH: "there is no network",
  ETIMEDOUT: "the host does not answer",
  UND_ERR_CONNECT_TIMEOUT: "the host does not answer",
  UND_ERR_SOCKET: "the host broke off the connection",
  CERT_HAS_EXPIRED: "its certificate has expired",
  DEPTH_ZERO_SELF_SIGNED_CERT: "its certificate is self-signed",
  ERR_TLS_CERT_ALTNAME_INVALID: "its certificate is for another host",
};

/** @throws CommandError with `code: "network"` where the page cannot be had. */
export async function fetchPage(address: string, io: Io): Promise<FetchedPage> {
  try {
    const response = await io.fetch(address, {
      signal: AbortSignal.timeout(TIMEOUT_SECONDS * 1000),
      headers: { accept: "text/html, application/xhtml+xml, text/plain;q=0.9, */*;q=0.1" },
    });
    if (!response.ok) throw refused(address, `it answers ${response.status} ${response.statusText}`.trim());
    const bytes = await bodyOf(response, address);
    refuseBinary(bytes, address);
    return { bytes, contentType: response.headers.get("content-type") ?? undefined };
  } catch (error) {
    if ((error as Error).name === "CommandError") throw error;
    throw refused(address, reasonOf(error as Error), error);
  }
}

async function bodyOf(response: Response, address: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > MOST_BYTES) throw refused(address, `it is larger than ${MOST_BYTES / 1_000_000} MB`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function reasonOf(error: Error & { cause?: unknown }): string {
  if (error.name === "TimeoutError") return `no answer within ${TIMEOUT_SECONDS} seconds`;
  const { code, message } = (error.cause ?? error) as { code?: string; message?: string };
  return REASONS[code ?? ""] ?? code ?? message ?? error.message;
}

function refused(address: string, reason: string, cause?: unknown): CommandError {
  return new CommandError("network", `${address} cannot be fetched: ${reason}.`, { cause });
}
