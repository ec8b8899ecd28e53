"""What the line at the bottom says of a step: done, taken back, or nothing there to change."""

from PySide6.QtCore import QCoreApplication

from casefile.bridge import steps
from casefile.bridge.messages import told_step
from casefile.bridge.steps import Step

translate = QCoreApplication.translate


def step_words(step: Step) -> str:
    """One short sentence with the step's name; "" for files that were all there already.

    What became of each file stands in the panel of results.
    """
    if step.what == steps.TAKEN_BACK:
        return translate("Step", "Taken back: {0}").format(told_step(step.label))
    if step.what == steps.DONE_AGAIN:
        return translate("Step", "Done again: {0}").format(told_step(step.label))
    if step.what == steps.DONE:
        return translate("Step", "Done: {0}").format(told_step(step.label))
    if step.series:
        return ""
    if step.label:
        return translate("Step", "Nothing to change: {0}").format(told_step(step.label))
    return translate("Step", "There is nothing to take back.")
