import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import initialize from '@myriaddreamin/typst-ts-web-compiler';

const wasm = createRequire(import.meta.url).resolve('@myriaddreamin/typst-ts-web-compiler/wasm');
await initialize({ module_or_path: await readFile(wasm) });

/** Typst, the typesetter, ready. It shapes and orders the letters of every script, and reads nothing but what it is given. */
export { TypstCompilerBuilder, TypstFontResolverBuilder } from '@myriaddreamin/typst-ts-web-compiler';
