"""Trains the name model: python3 scripts/train/train.py PAIRS [OUT] [--threshold MARGIN] [--person MARGIN] [--version VERSION] [--wrong]

PAIRS is what scripts/dist/training-pairs.js writes; OUT is libs/screening/data/name-model.json, and without it the model is only
measured. Needs lightgbm and numpy (scripts/train/requirements.txt). The same pairs give the same model.
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
# What people meet most, so that an error costs most: so many times the weight of other pairs.
BOOST = {'innocent company': 8, 'nearest other entry': 4, 'business word added': 2, 'telling word added': 2}
TREES, LEAVES, RATE, LEAST = 140, 8, 0.1, 25
SEED = 1
FOLDS = 6
# The margin of what is not weighed: on one side of every threshold.
CERTAIN = 9.0
SCORE_OF_A_MATCH = 0.8


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
    """Each answer of each phenomenon weighs the same, whatever its number of pairs, but for rare ones and those of BOOST."""
    def key(row):
        return (row['kind'] == 'person', row['phenomenon'], row['isMatch'])
    counts = collections.Counter(key(row) for row in rows)
    return numpy.array([
        PRACTICE_WEIGHT if is_practice(row) else min(3.0, 200 / counts[key(row)]) * BOOST.get(row['phenomenon'], 1)
        for row in rows])


def is_practice(row):
    return row['phenomenon'] == 'practice'


def is_weighed(row):
    return row['features'] is not None


def fit(columns, rows):
    data = numpy.array([row['features'] for row in rows])
    label = numpy.array([int(row['isMatch']) for row in rows])
    train = lightgbm.Dataset(data, label, weight=weights(rows), feature_name=columns)
    parameters = {
        'objective': 'binary', 'num_leaves': LEAVES, 'learning_rate': RATE, 'min_data_in_leaf': LEAST,
        'lambda_l2': 5.0, 'feature_fraction': 0.6, 'bagging_fraction': 0.8, 'bagging_freq': 1,
        'monotone_constraints': [DIRECTION.get(column, 0) for column in columns],
        'monotone_constraints_method': 'advanced', 'deterministic': True, 'force_row_wise': True, 'seed': SEED,
        'num_threads': 2, 'verbose': -1, 'max_bin': 127,
    }
    return lightgbm.train(parameters, train, num_boost_round=TREES)


def margins_of(booster, rows, person):
    """What the model says, with what persons are given besides; what is not weighed is certain."""
    margins = numpy.array([CERTAIN if row['score'] >= SCORE_OF_A_MATCH else -CERTAIN for row in rows])
    asked = [i for i, row in enumerate(rows) if is_weighed(row)]
    if asked:
        margins[asked] = booster.predict(numpy.array([rows[i]['features'] for i in asked]), raw_score=True)
        margins[asked] += [person * (rows[i]['kind'] == 'person') for i in asked]
    return margins


def cross_validated(columns, train, practice, person):
    """The margins of practice pairs, each by a model that has seen no pair of its group."""
    groups = connected(practice)
    order = sorted(set(groups))
    numpy.random.RandomState(5).shuffle(order)
    fold = {group: i % FOLDS for i, group in enumerate(order)}
    margins = numpy.zeros(len(practice))
    for k in range(FOLDS):
        held = [i for i, group in enumerate(groups) if fold[group] == k]
        kept = [row for row, group in zip(practice, groups) if fold[group] != k and is_weighed(row)]
        if held:
            margins[held] = margins_of(fit(columns, train + kept), [practice[i] for i in held], person)
    return margins


def f1(label, said):
    right = numpy.sum(label & said)
    wrong = numpy.sum(label != said)
    return 2 * right / (2 * right + wrong) if right else 0.0


def report(title, rows, margins, at):
    label = numpy.array([row['isMatch'] for row in rows])
    said = margins >= at
    person = numpy.array([row['kind'] == 'person' for row in rows])
    print(f'  {title}: all {f1(label, said):.3f} org {f1(label[~person], said[~person]):.3f} person {f1(label[person], said[person]):.3f}')


def report_innocent(rows, margins, at):
    """Of how many companies on no list one pair at least would be an alarm."""
    most = collections.defaultdict(lambda: -99.0)
    for row, margin in zip(rows, margins):
        if row['phenomenon'] == 'innocent company':
            most[row['group']] = max(most[row['group']], margin)
    print('  innocents alarmed', sum(margin >= at for margin in most.values()), 'of', len(most))


def report_phenomena(rows, margins, at):
    by = collections.defaultdict(list)
    for row, margin in zip(rows, margins):
        by[(row['kind'], row['phenomenon'], row['isMatch'])].append((margin >= at) == row['isMatch'])
    for (kind, phenomenon, is_match), right in sorted(by.items()):
        print(f'  {kind[:6]:7}{phenomenon:34}{str(is_match):6}{numpy.mean(right):.3f} of {len(right)}')


def report_wrong(rows, margins, at):
    for row, margin in sorted(zip(rows, margins), key=lambda pair: -abs(pair[1] - at)):
        if (margin >= at) != row['isMatch']:
            print(f"{margin:+.2f} {'missed' if row['isMatch'] else 'alarm '} {row['kind'][:3]} {row['names'][0]} | {row['names'][1]}")


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
    arguments.add_argument('--wrong', action='store_true', help='name the practice pairs that are judged wrongly')
    arguments.add_argument('--threshold', type=float, default=0.5, help='the margin from which two names are one')
    arguments.add_argument('--person', type=float, default=0.4, help='what is added to the margin of persons')
    arguments.add_argument('--version', default='4')
    arguments = arguments.parse_args()
    columns, rows = read(arguments.pairs)
    practice = [row for row in rows if is_practice(row)]
    made = [row for row in rows if not is_practice(row)]
    train = [row for row in made if is_weighed(row) and row['half'] == 'train']
    test = [row for row in made if row['half'] == 'test']
    booster = fit(columns, train + [row for row in practice if is_weighed(row)])
    measure(booster, columns, train, test, practice, arguments)
    if arguments.out:
        with open(arguments.out, 'w', encoding='utf8') as file:
            json.dump(exported(booster, columns, arguments.threshold, arguments.person, arguments.version), file, separators=(',', ':'))
            file.write('\n')


def measure(booster, columns, train, test, practice, arguments):
    """Prints how well names are told apart, at the threshold and around it."""
    person, threshold = arguments.person, arguments.threshold
    measured = [('own test half', test, margins_of(booster, test, person))]
    if practice:
        held_out = cross_validated(columns, train, practice, person)
        alone = margins_of(fit(columns, train), practice, person)
        measured += [('practice, held out', practice, held_out), ('practice, generated only', practice, alone)]
    for beside in (0.0, -0.6, -0.3, 0.3, 0.6):
        print(f'at {threshold + beside:.1f}' + (', the threshold' if beside == 0 else ''))
        for title, rows, margins in measured:
            report(title, rows, margins, threshold + beside)
        report_innocent(test, measured[0][2], threshold + beside)
    report_phenomena(test, measured[0][2], threshold)
    gain = booster.feature_importance('gain')
    print(' '.join(f'{columns[i]}:{gain[i]:.0f}' for i in numpy.argsort(-gain)))
    if practice and arguments.wrong:
        report_wrong(practice, held_out, threshold)


if __name__ == '__main__':
    main()
