/**
 * What went wrong is looked at, told or handed on: a `catch` that does neither takes a database that is away, or a disk that cannot
 * be read, for whatever it expected. One that needs not look says in a comment why.
 */
export const noSilentCatch = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      silent:
        'The error is not looked at: narrow it to what is expected here and throw any other, or say in a comment why any will do.',
    },
  },
  create(context) {
    const { sourceCode } = context;
    const isUsed = (node) =>
      sourceCode
        .getDeclaredVariables(node)
        .some(({ defs, references }) => defs.some(({ type }) => isOfError(type)) && references.length > 0);
    const isExplained = (node) => {
      const before = sourceCode.getCommentsBefore(statementOf(node));
      return before.length > 0 || sourceCode.getCommentsInside(node).length > 0;
    };
    const check = (node) => {
      if (!isUsed(node) && !isExplained(node)) context.report({ node, messageId: 'silent' });
    };
    return {
      CatchClause: check,
      CallExpression({ callee, arguments: given }) {
        const name = callee.type === 'MemberExpression' ? callee.property.name : null;
        const handler = name === 'catch' ? given[0] : name === 'then' ? given[1] : null;
        if (handler?.type === 'ArrowFunctionExpression' || handler?.type === 'FunctionExpression')
          check(handler);
      },
    };
  },
};

function isOfError(type) {
  return type === 'CatchClause' || type === 'Parameter';
}

/** The statement that a handler is part of; a `catch` has its comments inside. */
function statementOf(node) {
  if (node.type === 'CatchClause') return node;
  let statement = node;
  while (statement.parent && !/Statement$|Declaration$|PropertyDefinition$/.test(statement.type))
    statement = statement.parent;
  return statement;
}
