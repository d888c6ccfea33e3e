/** What pnpm and npm tell the scripts they run about themselves: a command of another folder must not inherit it. */
const TOLD = /^(p?npm_|PNPM_)/i;

/** How this machine reaches a registry, which holds for every folder. */
const MACHINE =
  /^p?npm_config_(registry|userconfig|ca|cafile|strict_ssl|(https_|no)?proxy|cache|store_dir)$/i;

/** This environment as a shell of its own would have it, outside the scripts of this repository. */
export function strangerEnv(more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => MACHINE.test(name) || !TOLD.test(name));
  return { ...Object.fromEntries(kept), ...more };
}
