"""Trains the name model: python3 scripts/train/train.py PAIRS OUT [--report]

PAIRS is what scripts/dist/training-pairs.js writes; OUT is libs/screening/data/name-model.json. Needs lightgbm, numpy and
scikit-learn (scripts/train/requirements.txt). The same pairs give the same model.
"""
import argparse
import collections
import json

import lightgbm
import numpy

# Whether more of a feature can only speak for a match (1) or against it (-1); 0 where both happen.
DIRECTION = {
    'matchedWeight': 1, 'coverageLess': 1, 'coverageMore': 1, 'conflictWeight': -1, 'conflictWords': -1,
    'conflictDistance': -1, 'errorsPerLetter': -1, 'worstErrors': -1,
    'worstFirstLetter': -1, 'worstSwapped': 1, 'distinctiveMatched': 1,
    'countryConflict': -1, 'placeConflict': -1, 'numberConflict': -1, 'numberNear': 1,
    'legalForms': -1, 'runDistance': -1, 'soundDistance': -1, 'sortedDistance': -1, 'acronym': 1,
    'fatherSwapped': -1, 'patronymicConflict': -1, 'givenDistance': -1, 'numberExtra': -1, 'loneGeneric': -1, 'asideSame': 1, 'tellingSame': 1, 'tellingErrors': -1,
}
PRACTICE_WEIGHT = 4.0
TREES, LEAVES, RATE, LEAST = 140, 8, 0.1, 25


def read(path):
    with open(path, encoding='utf8') as file:
        columns = json.loads(next(file))['columns']
        rows = [json.loads(line) for line in file]
    return columns, rows


def connected(rows):
    """Practice pairs that share a name, however indirectly, are one group."""
    parent = {}

    def root(name):
        parent.setdefault(name, name)
        while parent[name] != name:
            parent[name] = parent[parent[name]]
            name = parent[name]
        return name

    for row in rows:
        one, other = (name.lower() for name in row['names'])
        parent[root(one)] = root(other)
    return [root(row['names'][0].lower()) for row in rows]


def weights(rows):
    """Each phenomenon weighs the same, whatever its number of pairs; both answers together weigh the same."""
    def key(row):
        return (row['kind'] == 'person', row['phenomenon'], row['isMatch'])
    counts = collections.Counter(key(row) for row in rows)
    raw = numpy.array([
        PRACTICE_WEIGHT if row['phenomenon'] == 'practice' else min(3.0, 200 / counts[key(row)]) * BOOST.get(row['phenomenon'], 1)
        for row in rows])
    return raw


BOOST = {'innocent company': 8, 'nearest other entry': 4, 'business word added': 2, 'telling word added': 2}


def fit(columns, rows, seed=1):
    data = numpy.array([row['features'] for row in rows])
    label = numpy.array([int(row['isMatch']) for row in rows])
    train = lightgbm.Dataset(data, label, weight=weights(rows), feature_name=columns)
    parameters = {
        'objective': 'binary', 'num_leaves': LEAVES, 'learning_rate': RATE, 'min_data_in_leaf': LEAST,
        'lambda_l2': 5.0, 'feature_fraction': 0.6, 'bagging_fraction': 0.8, 'bagging_freq': 1,
        'monotone_constraints': [DIRECTION.get(column, 0) for column in columns],
        'monotone_constraints_method': 'advanced', 'deterministic': True, 'force_row_wise': True, 'seed': seed,
        'num_threads': 2, 'verbose': -1, 'max_bin': 127,
    }
    return lightgbm.train(parameters, train, num_boost_round=TREES)


def margin(booster, rows, fixed=0.8):
    """What the model says; a fixed score where nothing is weighed."""
    out = numpy.empty(len(rows))
    asked = [i for i, row in enumerate(rows) if row['features'] is not None]
    if asked:
        out[asked] = booster.predict(numpy.array([rows[i]['features'] for i in asked]), raw_score=True)
    for i, row in enumerate(rows):
        if row['features'] is None:
            out[i] = 9.0 if row['score'] >= fixed else -9.0
    return out


def f1(label, said):
    tp = numpy.sum(label & said)
    wrong = numpy.sum(label != said)
    return 2 * tp / (2 * tp + wrong) if tp else 0.0


def report(title, rows, margins, at):
    label = numpy.array([row['isMatch'] for row in rows])
    said = margins >= at
    person = numpy.array([row['kind'] == 'person' for row in rows])
    print(f'{title}: all {f1(label, said):.3f} org {f1(label[~person], said[~person]):.3f} person {f1(label[person], said[person]):.3f}')


def exported(booster, columns, threshold, person, version):
    """The trees as whole thousandths, so that a sum is the same in any order on any machine."""
    trees = []
    for info in booster.dump_model()['tree_info']:
        tree = {'feature': [], 'at': [], 'left': [], 'right': [], 'leaf': [], 'expected': []}

        def walk(node):
            if 'leaf_value' in node:
                tree['leaf'].append(round(node['leaf_value'] * 1000))
                return -len(tree['leaf'])
            at = len(tree['feature'])
            tree['feature'].append(node['split_feature'])
            tree['at'].append(node['threshold'])
            tree['left'].append(0)
            tree['right'].append(0)
            tree['expected'].append(round(node['internal_value'] * 1000))
            tree['left'][at] = walk(node['left_child'])
            tree['right'][at] = walk(node['right_child'])
            return at

        walk(info['tree_structure'])
        if tree['feature']:
            trees.append(tree)
    # One threshold for companies and persons: what persons are given besides.
    trees.append({'feature': [columns.index('person')], 'at': [0.5], 'left': [-1], 'right': [-2],
                  'leaf': [0, round(person * 1000)], 'expected': [0]})
    at = round(threshold * 1000)
    scores = [[at - 7000, 0.02], [at - 3000, 0.4], [at - 1000, 0.65], [at, 0.8], [at + 1500, 0.86], [at + 4000, 0.92],
              [at + 9000, 0.96]]
    return {'version': version, 'features': columns, 'base': 0, 'scores': scores, 'trees': trees}


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument('pairs')
    arguments.add_argument('out', nargs='?')
    arguments.add_argument('--wrong', action='store_true')
    arguments.add_argument('--threshold', type=float, default=0.5, help='the margin from which two names are one')
    arguments.add_argument('--person', type=float, default=0.4, help='what is added to the margin of persons')
    arguments.add_argument('--version', default='4')
    arguments = arguments.parse_args()
    columns, rows = read(arguments.pairs)
    practice = [row for row in rows if row['phenomenon'] == 'practice']
    made = [row for row in rows if row['phenomenon'] != 'practice']
    weighed = [row for row in made if row['features'] is not None]
    train = [row for row in weighed if row['half'] == 'train']
    test = [row for row in made if row['half'] == 'test']
    groups = connected(practice)
    order = sorted(set(groups))
    numpy.random.RandomState(5).shuffle(order)
    folds = 6
    fold = {group: i % folds for i, group in enumerate(order)}
    out = numpy.zeros(len(practice))
    for k in range(folds):
        held = [i for i, group in enumerate(groups) if fold[group] == k]
        kept = [row for i, row in enumerate(practice) if fold[groups[i]] != k and row['features'] is not None]
        out[held] = margin(fit(columns, train + kept), [practice[i] for i in held])
    alone = fit(columns, train)
    booster = fit(columns, train + [row for row in practice if row['features'] is not None])
    inner = margin(booster, test)
    print('at the threshold')
    for title, pairs, margins in (('practice, held out', practice, out), ('practice, generated only', practice, margin(alone, practice)),
                                  ('own test half', test, inner)):
        person = numpy.array([row['kind'] == 'person' for row in pairs])
        report('  ' + title, pairs, margins + person * arguments.person, arguments.threshold)
    for at in (-0.3, 0.0, 0.3, 0.6, 0.9):
        print('at', at)
        report('  practice, held out ', practice, out, at)
        report('  practice, generated only', practice, margin(alone, practice), at)
        report('  own test half      ', test, inner, at)
        innocent = collections.defaultdict(lambda: -99.0)
        for row, value in zip(test, inner):
            if row['phenomenon'] == 'innocent company':
                innocent[row['group']] = max(innocent[row['group']], value)
        print('  innocents alarmed', sum(value >= at for value in innocent.values()), 'of', len(innocent))
    by = collections.defaultdict(list)
    for row, value in zip(test, inner):
        by[(row['kind'], row['phenomenon'], row['isMatch'])].append((value >= 0) == row['isMatch'])
    for key, right in sorted(by.items()):
        print(f'  {key[0][:6]:7}{key[1]:34}{str(key[2]):6}{numpy.mean(right):.3f} of {len(right)}')
    gain = booster.feature_importance('gain')
    print(' '.join(f'{columns[i]}:{gain[i]:.0f}' for i in numpy.argsort(-gain)))
    if arguments.out:
        with open(arguments.out, 'w', encoding='utf8') as file:
            json.dump(exported(booster, columns, arguments.threshold, arguments.person, arguments.version), file, separators=(',', ':'))
            file.write('\n')
    if arguments.wrong:
        for row, value in sorted(zip(practice, out), key=lambda pair: -abs(pair[1])):
            if (value >= 0) != row['isMatch']:
                print(f"{value:+.2f} {'missed' if row['isMatch'] else 'alarm '} {row['kind'][:3]} {row['names'][0]} | {row['names'][1]}")


if __name__ == '__main__':
    main()
