import { useState } from 'react';
import { Button } from 'react-aria-components';
import { MeetSheet } from '../../duties/MeetSheet.js';
import { TaskSheet } from '../../duties/TaskSheet.js';
import { useTasksOf } from '../../duties/duties.js';
import type { MadeDuty } from '../../duties/duties.js';
import { DueDay, stateText } from '../../duties/names.js';
import { Refused } from '../../parts/Refused.js';
import { words } from '../../words/index.js';
import { useColleagues } from './work.js';

const { work: texts } = words;

/** What somebody of the company is to do on a case by a day. */
export function Tasks({ id, mayWrite }: { id: string; mayWrite: boolean }) {
  const tasks = useTasksOf(id);
  const colleagues = useColleagues();
  const [isAdding, setAdding] = useState(false);
  const [done, setDone] = useState<MadeDuty | null>(null);
  const names = new Map(colleagues.data?.map((one) => [one.id, one.name]));
  return (
    <div className="stack">
      <h3>{texts.tasks}</h3>
      <Refused error={tasks.error} />
      {tasks.data?.length === 0 && <p className="quiet">{texts.noTasks}</p>}
      <ul className="bare">
        {tasks.data?.map((task) => (
          <li key={`${task.id} ${task.occurrence}`}>
            <DueDay duty={task} /> {task.text}{' '}
            <span className="quiet">
              {[names.get(task.owner ?? '') ?? texts.somebody, stateText(task)].join(', ')}
            </span>{' '}
            {mayWrite && (
              <Button
                className="button button-plain"
                aria-label={`${texts.taskDone}: ${task.text}`}
                onPress={() => setDone(task)}
              >
                {texts.taskDone}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {mayWrite && (
        <div>
          <Button className="button" onPress={() => setAdding(true)}>
            {texts.addTask}
          </Button>
        </div>
      )}
      {isAdding && <TaskSheet of={{ applicationId: id }} onClose={() => setAdding(false)} />}
      {done !== null && <MeetSheet duty={done} onClose={() => setDone(null)} />}
    </div>
  );
}
