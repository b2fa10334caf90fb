import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { lexicographicSortSchema, parse, print as printNode, printSchema, visit, type GraphQLSchema } from 'graphql';
import { buildConsoleSchema, buildPortalSchema } from '../server/schema.js';

const schemas = { 'schema/console.graphql': buildConsoleSchema, 'schema/portal.graphql': buildPortalSchema };

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
function compare(file: string, emitted: string): boolean {
  const committed = readFileSync(file, 'utf8');
  if (committed === emitted) return true;
  const [before, now] = [new Set(members(committed)), new Set(members(emitted))];
  for (const line of before) if (!now.has(line)) console.error(`- ${line}`);
  for (const line of now) if (!before.has(line)) console.error(`+ ${line}`);
  console.error(`${file} 与代码不一致，请运行 npm run schema:print | differs from the code: run npm run schema:print`);
  return false;
}

for (const [file, build] of Object.entries(schemas)) {
  const emitted = print(build());
  if (!values.check) {
    writeFileSync(file, emitted);
    console.log(file);
  } else if (!compare(file, emitted)) process.exitCode = 1;
}
