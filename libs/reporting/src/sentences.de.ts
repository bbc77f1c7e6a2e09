/** The same in German, by code. docs/how-to/translate.md */
export const GERMAN = {
  review_confidential:
    'Die Schritte der Prüfung, ihre Behörden und Aussetzungen bleiben innerhalb der Regierung ({citation}).',
  draft_without_forecast: 'Bei einem Entwurf ist keine Entscheidung zu erwarten: Er wurde nicht eingereicht.',
  case_decided_already: '{controlNumber} wurde am {on} entschieden.',
  too_many_like_pending: 'zu viele ähnliche Fälle sind noch anhängig',
  too_few_like_decided: 'weniger als {least} Fälle, die länger als {days} Tage dauerten, sind entschieden',
  from_after_to: 'darf nicht nach to liegen ({to})',
  stages_confidential:
    'Die Schritte der Prüfung und ihre Behörden bleiben innerhalb der Regierung ({citation}).',
  days_count: 'muss eine ganze Zahl von Tagen sein',
  quarter_form: 'muss ein Quartal oder Jahr des Haushaltskalenders sein, etwa FY2026Q3 oder FY2026',
  quarter_to_come: 'muss begonnen haben: Der Beginn ist {from}',
  quarter_regime_not_asked: 'Eine Behörde entscheidet nach einem Regelwerk, dem eigenen.',
  quarter_stage_received: 'Eingegangen: BIS hat den Antrag und hat ihn an niemanden weitergeleitet.',
  quarter_stage_on_hold: 'Ausgesetzt, ohne Bearbeitung: eine Aussetzung, die kein Absatz vorsieht.',
  quarter_stage_referred:
    'An ein anderes Ministerium oder eine andere Behörde weitergeleitet, oder vor einem Ausschuss, der zwischen ihnen entscheidet.',
  quarter_stage_signed_off: 'Von einem Genehmigungsbearbeiter abgezeichnet.',
  quarter_stage_countersigned: 'Gegengezeichnet.',
  quarter_stage_validated: 'Validiert.',
  quarter_stage_filed: 'Eingereicht; dass er einging, wurde nicht mitgeteilt.',
  quarter_stage_under_review: 'In Prüfung, ohne Angabe, bei wem.',
  quarter_stage_final_review: 'Von den Behörden zurück und nicht entschieden.',
  quarter_stage_intent_to_deny: 'Der Antragsteller hat eine Ankündigung der Ablehnung.',
  quarter_not_told: 'Nicht mitgeteilt: Ein Antragsteller erfährt das nicht.',
  quarter_signing_not_kept:
    'Nicht gezählt: Eine Entscheidung wird hier erfasst, wenn sie mitgeteilt wird, ohne wer sie zuvor gezeichnet hat.',
  quarter_hold_told_only: 'Soweit die Behörde eine Aussetzung mitgeteilt hat.',
  quarter_too_many_pending:
    'Mehr als {most} Anträge sind anhängig: Aussetzungen und Gründe wurden nicht angesehen.',
  quarter_limit_30: 'Die Meinung des Kongresses: in der Regel in 30 Tagen. Sie bindet niemanden.',
  quarter_limit_90:
    'In 90 Tagen ab der Registrierung entschieden oder dem Präsidenten vorgelegt. Tage, die die Vorschrift nicht zählt, sind hier mitgezählt.',
  quarter_limit_120:
    'Aus einem Gesetzentwurf, der nicht Gesetz ist: Nach 120 Tagen soll dem Antragsteller gesagt werden, warum.',
  quarter_method:
    'Kalendertage von dem Tag, an dem ein Antrag zuerst eingereicht wurde, bis zu dem Tag, an dem die Entscheidung mitgeteilt wurde. Der Median liegt zwischen den beiden mittleren.',
  quarter_method_bounds:
    'Wo von einem Tag nur bekannt ist, dass er zwischen zwei anderen liegt, stehen die Zahlen als mindestens und höchstens.',
  quarter_method_office: 'Ein Antrag gilt am Tag seiner Registrierung als eingereicht.',
  quarter_definition_decided:
    'Entschieden: genehmigt, teilweise genehmigt, abgelehnt, ohne Entscheidung zurückgegeben oder beantwortet, dass keine Genehmigung erforderlich ist. Was zurückgezogen wurde, ist gezählt und hat keine Dauer. Eine Ablehnung, die auf Widerspruch geändert wurde, zählt als das, was aus ihr wurde, am Tag der Ablehnung.',
  quarter_definition_submitted:
    'Eingereicht: jede Einreichung, auch die eines zurückgegebenen Antrags; seine Dauer läuft ab der ersten.',
  quarter_definition_several:
    'Ein Antrag mit mehreren Ländern von Endverwendern oder mehreren ECCNs ist bei jedem gezählt; die Zahlen ergeben daher keine Summe. Wo kein Endverwender genannt ist, steht der Empfänger dafür.',
  quarter_definition_pending:
    'Lange anhängig: am Ende des {on}, von dem, was bis dahin eingereicht und nicht entschieden war, seit der jüngsten Einreichung.',
  quarter_definition_stages: 'Nach Stand: am {on}, dem Tag dieses Berichts.',
  quarter_definition_reasons: 'Gründe: von denen, die noch anhängig sind; ein Antrag kann mehrere haben.',
  quarter_caveat_small:
    'Eine Gruppe von weniger als {least} Anträgen hat keine Zahlen, und auch keine, aus der eine solche Gruppe folgen würde.',
  quarter_caveat_uncertain:
    'Ob sie in diesem Zeitraum lagen oder daneben, ist ungewiss; nicht gezählt sind daher: Entscheidungen {decided}, Einreichungen {submitted}.',
  quarter_caveat_by_law:
    'Allein kraft Gesetzes endeten {count}; wann es dem Antragsteller mitgeteilt wurde, ist nicht bekannt, und sie sind nicht gezählt.',
  quarter_caveat_not_over: 'Der Zeitraum ist nicht vorbei: Gezählt ist bis {on}.',
  quarter_caveat_own: 'Dies sind die hier erfassten Anträge, und keine Stichprobe aller.',
  quarter_caveat_kinds: 'Bitten um eine Klassifizierung oder Auskunft sind nicht gezählt.',
  quarter_caveat_none: 'In diesem Zeitraum wurde nichts entschieden: Es gibt keine Dauer zu nennen.',
  quarter_caveat_referred:
    'Weitergeleitet: jede Behörde, an die ein Antrag im Zeitraum weitergeleitet wurde.',
  figure_missing: 'darf nicht leer sein',
  figure_series: 'muss aus Kleinbuchstaben, Ziffern und Unterstrichen bestehen',
  figure_series_unknown: 'Keine veröffentlichte Zahl gehört zur Reihe {series}.',
  figure_period:
    'muss ein Zeitraum sein wie FY2023, CY2022, 2023, 2023Q1, 2014-10, 2018-2023 oder 2018-12-22/2019-01-25, der nicht endet, bevor er beginnt, nicht „{period}“',
  figure_number:
    'muss eine Zahl in der Einheit sein, nicht „{value}“; bei einem Ereignis ist die Einheit event',
  figure_negative: 'darf nicht unter 0 {unit} liegen',
  figure_percent: 'darf höchstens 100 Prozent sein, nicht {value}',
  figure_of_event: 'muss bei einem Ereignis leer sein',
  figure_source: 'müssen http(s)-Adressen sein, mit Strichpunkten getrennt, nicht „{source}“',
  figure_quality: 'muss eines von {qualities} sein, bei einer schwachen Quelle mit (weak) dahinter',
  figure_twice:
    'sagt zu {series}, {period}, nach derselben Definition, was Zeile {on} schon sagt: Eine von beiden ist falsch oder zu viel',
  public_title: 'Wie lange Entscheidungen über Ausfuhrgenehmigungen dauern',
  public_none_decided: 'Nichts wurde entschieden.',
  public_few_decided: 'Zu wenige wurden entschieden, um mehr zu sagen.',
  public_within: 'Entscheidungen: {decided}; davon innerhalb von {days} Tagen: {within}.',
  public_within_not_shown:
    'Entscheidungen: {decided}; wie viele davon innerhalb von {days} Tagen kamen, wird nicht gezeigt, weil es von weniger als fünf sprechen würde.',
  public_beyond: 'Am Ende anhängig: {pending}; davon seit {days} Tagen oder länger: {beyond}.',
  public_beyond_not_shown:
    'Am Ende anhängig: {pending}; wie viele davon seit {days} Tagen oder länger, wird nicht gezeigt, weil es von weniger als fünf sprechen würde.',
  public_pending_not_shown:
    'Was anhängig war, wird nicht gezeigt, weil es von weniger als fünf sprechen würde.',
  public_published: 'Zahlen von Behörden und aus der Presse. Jede zählt etwas anderes, wie sie sagt.',
  freeze_frozen:
    'Die Behörde entscheidet nahezu nichts mehr. Entscheidungen: {decisions}; zu erwarten gewesen wären etwa {expected}. Es begann zwischen {from} und {to}.',
  freeze_slower:
    'Die Behörde entscheidet weniger als zuvor. Entscheidungen: {decisions}; zu erwarten gewesen wären etwa {expected}. Es begann zwischen {from} und {to}.',
  freeze_faster:
    'Die Behörde entscheidet mehr als zuvor. Entscheidungen: {decisions}; zu erwarten gewesen wären etwa {expected}. Es begann zwischen {from} und {to}.',
  freeze_no_change:
    'Nichts zeigt, dass die Behörde ihr Tempo geändert hat. Entscheidungen im letzten halben Jahr: {decisions}; zu erwarten gewesen wären etwa {expected}.',
  freeze_few_decided:
    'Nicht bekannt: Im Jahr vor dem letzten halben Jahr wurden weniger als {least} ähnliche Fälle entschieden.',
  freeze_few_expected:
    'Nicht bekannt: In zwei Monaten wären weniger als {least} Entscheidungen zu erwarten; dass keine kommt, würde wenig sagen.',
  freeze_undecided:
    'Nicht bekannt: Was entschieden wurde, passt zu einer Änderung des Tempos so gut wie zu keiner.',
  freeze_inexact_days:
    'Nicht bekannt: Es hängt von Tagen ab, von denen nur bekannt ist, dass sie zwischen zwei anderen liegen.',
  freeze_method:
    'Eine Änderung des Tempos innerhalb von {days} Tagen, an welchem Tag auch immer, gegen keine; jedes Alter eines Falls hat ein eigenes Tempo. Nur Arbeitstage sind gezählt.',
  freeze_prior:
    'Bevor etwas gezählt war: eins zu zwei, dass sich nichts änderte, eins zu vier, dass sie still steht. Was spät erfasst wird, sieht wie Schweigen aus.',
  still_whole_office: 'Die ganze Behörde entscheidet nahezu nichts mehr: Dieser Vorgang ist nicht allein.',
  still_closed: 'Die Behörde ist von {from} bis {to} geschlossen: {reason}.',
  still_one_file:
    'Von ähnlichen Fällen sind nach {days} Tagen noch {percent} % anhängig, und die übrigen werden weiter entschieden.',
  still_usual:
    'Nicht bekannt: Von ähnlichen Fällen sind nach {days} Tagen noch {percent} % anhängig; das ist nicht ungewöhnlich.',
  still_office_unclear: 'Nicht bekannt: Ob die Behörde selbst wie zuvor entscheidet, lässt sich nicht sagen.',
  freeze_to_come: 'darf nicht später sein als heute bei der Behörde ({today})',
  freeze_type_unknown: 'muss eine Art von Antrag von {regime} sein: {types}',
  lost_closure: 'Die Behörde war geschlossen, wie erfasst ist.',
  lost_hold_without_basis:
    'Ausgesetzt, wie die Behörde mitteilte, und keine Vorschrift sieht eine solche Aussetzung vor.',
  lost_silence_after_answer: 'Der Antragsteller hatte geantwortet, und nichts war zu hören.',
  lost_silence_after_filing: 'Eingereicht war, und nichts war zu hören.',
  lost_method:
    'Ein Tag zählt einmal, beim ersten davon, das zutrifft. Mindestens: was nach dem Erfassten sicher ist. Höchstens: was sein kann, wo ein Tag zwischen zwei anderen liegt oder kein Ende erfasst ist.',
  lost_unrecorded:
    'Eine Aussetzung oder ein Schweigen, deren Ende niemand erfasst hat, kann vorbei sein: Zu dem, was sicher ist, zählt das nicht.',
  quarter_of_office: 'Wie die Behörde sie erfasst hat',
  quarter_of_company: 'Wie ihr Antragsteller sie erfasst hat',
} as const;
