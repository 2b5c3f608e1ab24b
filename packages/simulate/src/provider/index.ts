export { serveProvider, type ProviderOptions, type ServedProvider } from "./serve-provider.ts";
