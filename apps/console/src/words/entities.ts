export const entities = {
  label: 'Legal entity',
  all: 'All of yours',
  ofOne: 'This is of one legal entity each: choose one above.',
  asked: 'For which legal entity?',
  again: 'You are of several. Choose for which this is, then send it again: what you wrote is still there.',
};
