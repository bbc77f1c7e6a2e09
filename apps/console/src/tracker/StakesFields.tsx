import { TextBox, TextsBox } from '../parts/fields.js';
import { words } from '../words/index.js';
import type { StakesForm } from './stakes-form.js';

const { stakes: texts } = words.tracker;

interface Props {
  readonly form: StakesForm;
  readonly errors: ReadonlyMap<string, string>;
  readonly onChange: (change: Partial<StakesForm>) => void;
}

/** What depends on it: asked where it is begun, and afterwards. */
export function StakesFields({ form, errors, onChange }: Props) {
  return (
    <div className="stack">
      <div className="filters">
        <TextBox
          label={texts.needBy}
          type="date"
          value={form.needBy}
          onChange={(needBy) => onChange({ needBy })}
          error={errors.get('/needBy')}
        />
        <TextBox
          label={texts.customer}
          value={form.customer}
          onChange={(customer) => onChange({ customer })}
          error={errors.get('/customer')}
        />
        <TextBox
          label={texts.amount}
          value={form.amount}
          onChange={(amount) => onChange({ amount })}
          inputMode="decimal"
          error={errors.get('/valueAtStake/amount') ?? errors.get('/valueAtStake')}
        />
        <TextBox
          label={texts.currency}
          value={form.currency}
          onChange={(currency) => onChange({ currency })}
          error={errors.get('/valueAtStake/currency')}
        />
      </div>
      <div className="filters">
        <TextBox
          label={texts.penaltyOn}
          type="date"
          value={form.penaltyOn}
          onChange={(penaltyOn) => onChange({ penaltyOn })}
          error={errors.get('/penaltyOn')}
        />
        <TextBox
          label={texts.penalty}
          value={form.penalty}
          onChange={(penalty) => onChange({ penalty })}
          inputMode="decimal"
          error={errors.get('/penalty/amount') ?? errors.get('/penalty')}
        />
        <TextBox
          label={texts.penaltyCurrency}
          value={form.penaltyCurrency}
          onChange={(penaltyCurrency) => onChange({ penaltyCurrency })}
          error={errors.get('/penalty/currency')}
        />
      </div>
      <div className="filters">
        <TextsBox
          label={texts.orders}
          value={form.orders}
          onChange={(orders) => onChange({ orders })}
          error={errors.get('/orders')}
        />
        <TextsBox
          label={texts.tags}
          value={form.tags}
          onChange={(tags) => onChange({ tags })}
          error={errors.get('/tags')}
        />
      </div>
    </div>
  );
}
