/** Draws the procedure's statuses from its own tables into `docs/procedure-diagram.md`. */
import { writeFileSync } from 'node:fs';
import { procedureDiagram } from '@ninety/procedure';

const FILE = new URL('../../docs/procedure-diagram.md', import.meta.url);

writeFileSync(
  FILE,
  `# The procedure's statuses\n\nGenerated from the tables of events and of automatic steps by \`npm run diagram\`; do not edit.\n\n\`\`\`mermaid\n${procedureDiagram()}\`\`\`\n`,
);
