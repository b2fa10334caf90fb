import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { lexicographicSortSchema, parse, print as printNode, printSchema, visit, type GraphQLSchema } from 'graphql';
import { buildConsoleSchema } from '../server/schema.js';

const COMMITTED = 'schema/console.graphql';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });

/** Sorted, so that the order in which resolvers are listed changes nothing. */
const print = (schema: GraphQLSchema): string => `${printSchema(lexicographicSortSchema(schema))}\n`;

/** One line per field, value and type, each with the type it belongs to; descriptions left out. */
function members(text: string): string[] {
  const bare = printNode(visit(parse(text), { enter: (node) => ('description' in node ? { ...node, description: undefined } : undefined) }));
  let owner = '';
  return bare.split('\n').flatMap((line) => {
    if (line === '}') owner = '';
    if (line === '' || line === '}') return [];
    const member = owner ? `${owner}: ${line.trim()}` : line;
    if (line.endsWith('{')) owner = line.slice(0, -2);
    return [member];
  });
}

/** Gives whether they are the same, and prints how they differ. */
function compare(committed: string, emitted: string): boolean {
  if (committed === emitted) return true;
  const [before, now] = [new Set(members(committed)), new Set(members(emitted))];
  for (const line of before) if (!now.has(line)) console.error(`- ${line}`);
  for (const line of now) if (!before.has(line)) console.error(`+ ${line}`);
  console.error(`${COMMITTED} 与代码不一致，请运行 npm run schema:print | differs from the code: run npm run schema:print`);
  return false;
}

const emitted = print(buildConsoleSchema());
if (values.check) {
  if (!compare(readFileSync(COMMITTED, 'utf8'), emitted)) process.exitCode = 1;
} else {
  writeFileSync(COMMITTED, emitted);
  console.log(COMMITTED);
}
