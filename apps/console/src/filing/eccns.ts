import type { Option } from '../parts/fields.js';
import { words } from '../words/index.js';

export const ECCN_OPTIONS: readonly Option[] = [...words.eccns].map(([id, hint]) => ({ id, text: id, hint }));
