interface ImportMeta {
  glob(
    patterns: readonly string[],
    options: { readonly query: string; readonly import: string; readonly eager: true },
  ): Record<string, unknown>;
}
