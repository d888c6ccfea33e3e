/// <reference types="vite/client" />

interface PlaygroundTrustedTypes {
  createPolicy(
    name: string,
    rules: { createHTML(markup: string): string; createScriptURL(address: string): string },
  ): { createHTML(markup: string): unknown; createScriptURL(address: string): unknown };
}

declare var trustedTypes: PlaygroundTrustedTypes | undefined;
