import { Button, ComboBox, Input, Label, ListBox, Popover } from 'react-aria-components';
import { words } from '../words/index.js';
import { FieldMessage, Listed } from './fields.js';
import type { Option } from './fields.js';

interface Props {
  readonly label: string;
  readonly options: readonly Option[];
  /** Which one stands there at first. */
  readonly picked?: string | undefined;
  /** What stands in the field. */
  readonly text: string;
  readonly onText: (text: string) => void;
  /** Null: what was written is none of the options. */
  readonly onPick: (id: string | null) => void;
  readonly error?: string | undefined;
  readonly hint?: string;
  readonly isRequired?: boolean;
  /** The options are those that match already: the service has searched. */
  readonly isSearched?: boolean;
  /** What is written may stand though it is none of the options. */
  readonly takesAny?: boolean;
}

/** One of many, found by writing a part of it. */
export function Picker({
  label,
  options,
  picked,
  text,
  onText,
  onPick,
  error,
  hint,
  isRequired = false,
  isSearched = false,
  takesAny = false,
}: Props) {
  return (
    <ComboBox
      className="field"
      {...(isSearched ? { items: options } : { defaultItems: options })}
      inputValue={text}
      onInputChange={onText}
      onChange={(key) => {
        const picked = options.find(({ id }) => id === key);
        if (picked) onText(picked.text);
        if (key !== null || !takesAny) onPick(key === null ? null : String(key));
      }}
      allowsCustomValue={takesAny}
      allowsEmptyCollection={isSearched}
      {...(isSearched ? { defaultFilter: () => true } : {})}
      isInvalid={error !== undefined}
      isRequired={isRequired}
      validationBehavior="aria"
      {...(picked === undefined ? {} : { defaultValue: picked })}
    >
      <Label>
        {label}
        {isRequired && <span className="quiet"> {words.parts.required}</span>}
      </Label>
      <div className="picker">
        <Input />
        <Button>▾</Button>
      </div>
      <FieldMessage error={error} hint={hint} />
      <Popover className="popover">
        <ListBox<Option> renderEmptyState={() => <p className="quiet option">{words.parts.noMatch}</p>}>
          {(option) => <Listed option={option} />}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
