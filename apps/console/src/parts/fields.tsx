import type { ReactNode } from 'react';
import {
  Button,
  CheckboxButton,
  CheckboxField,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
  Text,
  TextArea,
  TextField,
} from 'react-aria-components';
import { words } from '../words/index.js';

interface Common {
  readonly label: string;
  /** What is wrong with it, in the words of the service. */
  readonly error?: string | undefined;
  readonly hint?: ReactNode;
  readonly isRequired?: boolean;
  readonly isDisabled?: boolean;
}

interface TextBoxProps extends Common {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: 'text' | 'password' | 'email' | 'date' | 'search' | 'url';
  readonly inputMode?: 'decimal' | 'text';
  /** Several lines. */
  readonly isLong?: boolean;
  /** How many of them are seen. */
  readonly rows?: number;
  readonly autoFocus?: boolean;
  readonly name?: string;
}

/** A line of text, or some; a day as `YYYY-MM-DD` where the type is `date`. */
export function TextBox({
  label,
  error,
  hint,
  isLong,
  rows = 4,
  isRequired = false,
  isDisabled = false,
  type = 'text',
  autoFocus = false,
  inputMode,
  name,
  value,
  onChange,
}: TextBoxProps) {
  return (
    <TextField
      className="field"
      value={value}
      onChange={onChange}
      type={type === 'date' ? 'text' : type}
      isInvalid={error !== undefined}
      isRequired={isRequired}
      isDisabled={isDisabled}
      validationBehavior="aria"
      autoComplete="off"
      {...(name === undefined ? {} : { name })}
      {...(inputMode ? { inputMode } : {})}
      autoFocus={autoFocus}
    >
      <Label>
        {label}
        {isRequired && <span className="quiet"> {words.parts.required}</span>}
      </Label>
      {isLong ? <TextArea rows={rows} /> : <Input {...(type === 'date' ? { type: 'date' } : {})} />}
      <FieldMessage error={error} hint={hint} />
    </TextField>
  );
}

/** Several texts, one on each line. */
export function TextsBox({
  value,
  onChange,
  ...rest
}: Common & { readonly value: readonly string[]; readonly onChange: (value: string[]) => void }) {
  return (
    <TextBox {...rest} isLong value={value.join('\n')} onChange={(text) => onChange(text.split('\n'))} />
  );
}

export interface Option<V extends string = string> {
  readonly id: V;
  readonly text: string;
  readonly hint?: string;
}

/** An option in a list of them. */
export function Listed({ option: { id, text, hint } }: { readonly option: Option }) {
  return (
    <ListBoxItem id={id} textValue={text} className="option">
      <Text slot="label">{text}</Text>
      {hint !== undefined && (
        <Text slot="description" className="quiet">
          {hint}
        </Text>
      )}
    </ListBoxItem>
  );
}

interface ChoiceProps<V extends string> extends Common {
  readonly options: readonly Option<V>[];
  readonly value: string | null;
  readonly onChange: (value: V) => void;
  readonly placeholder?: string;
}

/** One of a few. */
export function Choice<V extends string>({
  label,
  error,
  hint,
  options,
  value,
  onChange,
  isRequired = false,
  isDisabled = false,
  placeholder = isRequired ? words.parts.choose : words.parts.any,
}: ChoiceProps<V>) {
  const choose = (key: unknown) => {
    const chosen = options.find(({ id }) => id === key);
    if (chosen) onChange(chosen.id);
  };
  return (
    <Select
      className="field"
      value={value}
      onChange={choose}
      isInvalid={error !== undefined}
      // Without options, as while they are asked for, it would not open.
      isDisabled={isDisabled || options.length === 0}
      isRequired={isRequired}
      validationBehavior="aria"
      placeholder={placeholder}
    >
      <Label>
        {label}
        {isRequired && <span className="quiet"> {words.parts.required}</span>}
      </Label>
      <Button className="choice">
        <SelectValue />
        <span aria-hidden="true">▾</span>
      </Button>
      <FieldMessage error={error} hint={hint} />
      <Popover className="popover">
        <ListBox items={options}>{(option) => <Listed option={option} />}</ListBox>
      </Popover>
    </Select>
  );
}

/** Yes or no. */
export function Tick({
  label,
  value,
  onChange,
  isDisabled = false,
}: {
  readonly label: ReactNode;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
  readonly isDisabled?: boolean;
}) {
  return (
    <CheckboxField isSelected={value} onChange={onChange} isDisabled={isDisabled}>
      <CheckboxButton className="tick">
        <span className="tick-box" aria-hidden="true" />
        <span>{label}</span>
      </CheckboxButton>
    </CheckboxField>
  );
}

/** Some of a few. */
export function Ticks<V extends string>({
  label,
  options,
  value,
  onChange,
}: {
  readonly label: string;
  readonly options: readonly Option<V>[];
  readonly value: readonly V[];
  readonly onChange: (value: V[]) => void;
}) {
  return (
    <fieldset className="ticks">
      <legend>{label}</legend>
      {options.map(({ id, text }) => (
        <Tick
          key={id}
          label={text}
          value={value.includes(id)}
          onChange={(isOn) => onChange(isOn ? [...value, id] : value.filter((other) => other !== id))}
        />
      ))}
    </fieldset>
  );
}

/** What is wrong, or else what helps. */
export function FieldMessage({ error, hint }: Pick<Common, 'error' | 'hint'>) {
  if (error !== undefined) return <FieldError className="error">{error}</FieldError>;
  if (hint === undefined) return null;
  return (
    <Text slot="description" className="quiet">
      {hint}
    </Text>
  );
}
