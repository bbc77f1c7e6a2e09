/** What sends a statement, by the name that the platform gives it. */
const SENDERS = new Set(['lockedOne', 'prepared', 'rowOf', 'rowsOf', 'run']);
const OF_PLATFORM = /^@ninety\/platform$|\/statements\.js$/;
/** What reaches the database by its methods; the names of TypeORM and of its driver. */
const CONNECTIONS =
  /^(EntityManager|DataSource|QueryRunner|(Tree)?Repository|\w*QueryBuilder|(Pool)?Client(Base)?|Pool)$/;
const SENDING =
  /^(average|clear|count|create(QueryBuilder|QueryRunner)|decrement|delete|exist|find|get(Repository|One|Many|Raw|Count|Exists)|increment|insert|maximum|minimum|preload|query|recover|remove|restore|save|softDelete|softRemove|stream|sum|update|upsert)/;

/**
 * SQL stands in a store (writes, locks), a read model (lists, counts) or among the relations that a module publishes: a service
 * keeps the use case. `eslint.config.js` names these files, and those that are none for a reason.
 */
export const sqlHasARoom = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      room: 'A statement stands in a *.store.ts (writes, locks) or a *.read-model.ts (lists, counts); a service calls it.',
    },
  },
  create(context) {
    const { sourceCode } = context;
    const isOfPlatform = (node) => {
      let scope = sourceCode.getScope(node);
      while (scope && !scope.set.has(node.name)) scope = scope.upper;
      const made = scope?.set.get(node.name)?.defs[0];
      return made?.type === 'ImportBinding' && OF_PLATFORM.test(made.parent.source.value);
    };
    const isConnection = (node) => {
      const type = sourceCode.parserServices.getTypeAtLocation(node);
      return partsOf(type).some((part) => CONNECTIONS.test(part.getSymbol()?.name ?? ''));
    };
    return {
      TaggedTemplateExpression(node) {
        if (node.tag.name === 'sql') context.report({ node, messageId: 'room' });
      },
      CallExpression(node) {
        const { callee } = node;
        const sends =
          callee.type === 'Identifier'
            ? SENDERS.has(callee.name) && isOfPlatform(callee)
            : callee.type === 'MemberExpression' &&
              SENDING.test(callee.property.name) &&
              isConnection(callee.object);
        if (sends) context.report({ node, messageId: 'room' });
      },
    };
  },
};

function partsOf(type) {
  return type.isUnion() ? type.types : [type];
}
