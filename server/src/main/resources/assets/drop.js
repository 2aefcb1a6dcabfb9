// SPDX-License-Identifier: Apache-2.0
// Files may be dropped anywhere on the form that asks for them.
const dropForm = document.querySelector('[data-drop]');
const dropField = dropForm?.querySelector('input[type=file]');

function over(event, inside) {
  if (event.dataTransfer?.types.includes('Files')) {
    event.preventDefault();
    dropForm.classList.toggle('over', inside);
  }
}

if (dropField) {
  dropForm.addEventListener('dragover', (event) => over(event, true));
  dropForm.addEventListener('dragleave', (event) => over(event, false));
  dropForm.addEventListener('drop', (event) => {
    over(event, false);
    dropField.files = event.dataTransfer.files;
  });
}
