import ts from 'typescript';

const TEXT = ts.TypeFlags.String | ts.TypeFlags.TemplateLiteral | ts.TypeFlags.StringMapping;

/**
 * A name that somebody chose is never a key of a plain object: `__proto__`, `constructor` and `toString` are names too, and
 * every object has them. What is looked up by a text is a Map, an object whose keys the compiler knows, or asked by
 * `Object.hasOwn` first.
 */
export const noNameAsKey = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      key: 'A text is the key of a plain object here: use a Map, or keys that the compiler knows, or ask Object.hasOwn first.',
    },
  },
  create(context) {
    const { parserServices } = context.sourceCode;
    const textOf = (node) => context.sourceCode.getText(node);
    const isText = (node) =>
      partsOf(parserServices.getTypeAtLocation(node)).some(({ flags }) => flags & TEXT);
    // The variables of the environment are named by the code.
    const isEnvironment = (node) => /(^|\.)env$/.test(textOf(node));
    const isOwn = (node) => {
      const asked = `Object.hasOwn(${textOf(node.object)}, ${textOf(node.property)})`;
      const tests = context.sourceCode.getAncestors(node).flatMap(({ test }) => (test ? [textOf(test)] : []));
      return tests.some((test) => test.includes(asked));
    };
    return {
      MemberExpression(node) {
        if (!node.computed || isEnvironment(node.object) || !isText(node.property) || isOwn(node)) return;
        context.report({ node, messageId: 'key' });
      },
      BinaryExpression(node) {
        if (node.operator === 'in' && isText(node.left)) context.report({ node, messageId: 'key' });
      },
    };
  },
};

function partsOf(type) {
  return type.isUnion() ? type.types : [type];
}
