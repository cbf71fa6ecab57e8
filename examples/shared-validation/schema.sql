create table pupil (id bigint primary key, name text, email text, left_on date);
create table work (id bigint primary key, pupil_id bigint references pupil, score int, made_on date, maker text);
insert into pupil values (1, 'A', 'a@leerplein.example', null), (2, 'B', 'b@leerplein.example', null);
insert into work values (10, 1, 7, '2019-03-01', 'pupil'), (11, 2, 8, null, 'pupil');
