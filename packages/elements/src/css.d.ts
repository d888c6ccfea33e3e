declare module "*.css" {
  const text: string;
  // biome-ignore lint/style/noDefaultExport: this is how a bundler hands over a text
  export default text;
}
