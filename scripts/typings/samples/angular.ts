import { Component, signal } from '@angular/core';
import { FormControl, FormsModule, ReactiveFormsModule } from '@angular/forms';
import {
  RosterAccessLevelSelectorDirective,
  RosterProviderDirective,
  RosterRolePickerDirective,
  RosterUserTableDirective,
  RosterValueAccessor,
} from '@roster-kit/angular';
import { createRosterClient } from '@roster-kit/sdk';

@Component({
  selector: 'app-team',
  imports: [
    FormsModule,
    ReactiveFormsModule,
    RosterAccessLevelSelectorDirective,
    RosterProviderDirective,
    RosterRolePickerDirective,
    RosterUserTableDirective,
    RosterValueAccessor,
  ],
  template: `
    <roster-provider [client]="client" locale="de" class="page">
      <roster-user-table [selectable]="true" id="people" (roster-user-select)="userId.set($event.detail.user.id)" />
      <roster-user-table selectable />
      <roster-role-picker variant="compact" name="role" [(ngModel)]="role" />
      <roster-access-level-selector [formControl]="level" />
    </roster-provider>
  `,
})
export class Team {
  readonly client = createRosterClient({ baseUrl: 'https://roster.example.com', token: () => 'token' });
  readonly userId = signal('');
  readonly level = new FormControl('');
  role = '';
}
