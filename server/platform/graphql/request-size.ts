import {
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

export interface Measured {
  readonly depth: number;
  readonly aliases: number;
  readonly cost: number;
}

/** Rows of a list that takes no page size; those of the staff API have a handful. */
const ASSUMED_ROWS = 10;
const NOTHING: Measured = { depth: 0, aliases: 0, cost: 0 };

/** How deep an operation goes, how many aliases it uses and how many fields it resolves at most, fragments unfolded. */
export function measure(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: readonly FragmentDefinitionNode[],
  variables: Readonly<Record<string, unknown>>,
): Measured {
  const root = schema.getRootType(operation.operation);
  if (!root) return NOTHING;
  return new Measurement(schema, fragments, variables, operation).ofSelection(operation.selectionSet, root, 0);
}

class Measurement {
  readonly #schema: GraphQLSchema;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #variables: Readonly<Record<string, unknown>>;
  /** A fragment spread a thousand times is measured once: unfolding it each time could be made to take hours. */
  readonly #known = new Map<string, Measured>();

  constructor(
    schema: GraphQLSchema,
    fragments: readonly FragmentDefinitionNode[],
    variables: Readonly<Record<string, unknown>>,
    operation: OperationDefinitionNode,
  ) {
    this.#schema = schema;
    this.#fragments = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
    this.#variables = { ...defaultsOf(operation), ...variables };
  }

  /** `rows`: the page size that the field above was given, for the list directly below it; 0 without one. */
  ofSelection(selections: SelectionSetNode, parent: GraphQLNamedType, rows: number): Measured {
    return selections.selections
      .map((selection) => {
        if (selection.kind === Kind.FIELD) return this.#ofField(selection, parent, rows);
        if (selection.kind === Kind.FRAGMENT_SPREAD) return this.#ofFragment(selection.name.value, rows);
        const type = selection.typeCondition && this.#schema.getType(selection.typeCondition.name.value);
        return this.ofSelection(selection.selectionSet, type ?? parent, rows);
      })
      .reduce(sum, NOTHING);
  }

  #ofFragment(name: string, rows: number): Measured {
    const key = `${name}/${rows}`;
    const known = this.#known.get(key);
    if (known) return known;
    const fragment = this.#fragments.get(name);
    const type = fragment && this.#schema.getType(fragment.typeCondition.name.value);
    const measured = fragment && type ? this.ofSelection(fragment.selectionSet, type, rows) : NOTHING;
    this.#known.set(key, measured);
    return measured;
  }

  #ofField(node: FieldNode, parent: GraphQLNamedType, rows: number): Measured {
    const own: Measured = { depth: 1, aliases: node.alias ? 1 : 0, cost: 1 };
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
    if (!field || !node.selectionSet) return own;
    const pageSize = this.#pageSize(node, field);
    const listed = isListType(getNullableType(field.type));
    const below = this.ofSelection(node.selectionSet, getNamedType(field.type), listed ? 0 : (pageSize ?? 0));
    const times = listed ? (pageSize ?? (rows || ASSUMED_ROWS)) : 1;
    return { depth: 1 + below.depth, aliases: own.aliases + below.aliases, cost: 1 + times * below.cost };
  }

  /** The argument `first`, wherever it comes from: literal, variable or the schema's default. */
  #pageSize(node: FieldNode, field: GraphQLField<unknown, unknown>): number | undefined {
    const argument = field.args.find(({ name }) => name === 'first');
    if (!argument) return undefined;
    const given = node.arguments?.find(({ name }) => name.value === 'first')?.value;
    if (given?.kind === Kind.INT) return positive(Number(given.value));
    const value = given?.kind === Kind.VARIABLE ? this.#variables[given.name.value] : undefined;
    return positive(Number(value ?? argument.defaultValue ?? ASSUMED_ROWS));
  }
}

const positive = (value: number): number => (Number.isFinite(value) && value > 0 ? value : 1);

function defaultsOf(operation: OperationDefinitionNode): Record<string, unknown> {
  const withDefault = (operation.variableDefinitions ?? []).filter(
    ({ defaultValue }) => defaultValue?.kind === Kind.INT,
  );
  return Object.fromEntries(
    withDefault.map(({ variable, defaultValue }) => [variable.name.value, (defaultValue as { value: string }).value]),
  );
}

const sum = (a: Measured, b: Measured): Measured => ({
  depth: Math.max(a.depth, b.depth),
  aliases: a.aliases + b.aliases,
  cost: a.cost + b.cost,
});
