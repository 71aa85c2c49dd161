"""Words that are often misspelt in commit messages, with what was meant.

Only those that are no word of their own, in any spelling of English, and can mean one other alone.
"""

from __future__ import annotations

MISSPELLINGS = {
    wrong: right
    for wrong, _, right in (
        pair.partition("=")
        for pair in """
    accomodate=accommodate accross=across acheive=achieve acommodate=accommodate
    acording=according acount=account acquring=acquiring actualy=actually adddress=address
    addional=additional additionaly=additionally adress=address adressed=addressed
    adresses=addresses agressive=aggressive alaways=always algorithim=algorithm
    algorithmn=algorithm algoritm=algorithm allready=already alot=lot alpabetical=alphabetical
    alredy=already alternativly=alternatively alway=always ambigious=ambiguous amout=amount
    anaylsis=analysis annoucement=announcement anonymus=anonymous apear=appear
    aplication=application apparant=apparent appearence=appearance appropiate=appropriate
    appropriatly=appropriately aquire=acquire aquired=acquired arbitary=arbitrary
    architechture=architecture archtecture=architecture arguement=argument arguements=arguments
    argumment=argument assginment=assignment assigment=assignment asumption=assumption
    asynchronus=asynchronous attribtue=attribute attribue=attribute authenication=authentication
    authentification=authentication authetication=authentication authorithy=authority
    automaticaly=automatically automaticly=automatically avaiable=available availabe=available
    availabilty=availability availble=available avaliable=available avoding=avoiding
    becasue=because becouse=because becuase=because beeing=being beetween=between befor=before
    begining=beginning behaivor=behavior behavious=behaviour behvaior=behavior betwen=between
    bondary=boundary boundry=boundary buid=build bulid=build buliding=building caculate=calculate
    calcualte=calculate calender=calendar capabilites=capabilities catagory=category
    cateogry=category chache=cache changable=changeable charachter=character characther=character
    charater=character chekc=check chnage=change chnages=changes choosen=chosen cliam=claim
    collison=collision comamnd=command comandline=commandline commad=command commans=commands
    comming=coming commited=committed commiting=committing comparision=comparison
    comparsion=comparison compatability=compatibility compatable=compatible
    compatiblity=compatibility compelete=complete complation=compilation completly=completely
    complier=compiler componant=component componet=component comunicate=communicate
    concatination=concatenation concurency=concurrency conditon=condition conection=connection
    confgiure=configure configration=configuration configuartion=configuration
    confiuration=configuration conlfict=conflict conneciton=connection connnection=connection
    consistancy=consistency consistant=consistent consitent=consistent constuctor=constructor
    containg=containing contaner=container contians=contains continous=continuous
    continously=continuously contraint=constraint convertion=conversion corectly=correctly
    coresponding=corresponding correclty=correctly correponding=corresponding
    credentails=credentials curently=currently currenlty=currently cutomize=customize
    dafault=default databse=database deafult=default debuging=debugging decison=decision
    defalut=default defautl=default definately=definitely definitly=definitely
    defintion=definition defualt=default delimeter=delimiter delte=delete
    dependancies=dependencies dependancy=dependency dependecy=dependency dependendent=dependent
    deprected=deprecated depricated=deprecated descibe=describe desciption=description
    descripton=description descrption=description desgin=design destory=destroy develope=develop
    developement=development devloper=developer diable=disable dictionnary=dictionary
    diferent=different diffirent=different diffrent=different direcotry=directory
    directroy=directory disapear=disappear discoverd=discovered discription=description
    docuemnt=document documenation=documentation documention=documentation doesnt=doesn't
    dont=don't doucment=document duplciate=duplicate dupliate=duplicate durring=during
    dyanmic=dynamic easilly=easily efficent=efficient efficently=efficiently elemnt=element
    elment=element embeded=embedded enahnce=enhance encapuslate=encapsulate encoutered=encountered
    endponit=endpoint enviornment=environment enviroment=environment enviromental=environmental
    environement=environment eror=error erorr=error errror=error especialy=especially
    exaple=example exapmle=example excecute=execute excecution=execution exceptoin=exception
    excption=exception excute=execute exectuable=executable executeable=executable exemple=example
    exisiting=existing existance=existence existin=existing expection=exception
    experiement=experiment explaination=explanation explicitely=explicitly explictly=explicitly
    expresion=expression extenal=external extention=extension extentions=extensions faield=failed
    faild=failed familar=familiar feild=field finaly=finally flase=false follwing=following
    folowing=following formated=formatted formating=formatting forword=forward foward=forward
    frequenty=frequently fucntion=function fuction=function funciton=function functino=function
    functionalilty=functionality functionaly=functionally functionnality=functionality
    furthur=further futher=further garantee=guarantee gaurantee=guarantee genarate=generate
    generaly=generally genreate=generate globaly=globally gracefull=graceful grammer=grammar
    guage=gauge guarentee=guarantee guidline=guideline guidlines=guidelines handeled=handled
    handeling=handling hanlde=handle hanlder=handler happend=happened heigth=height
    heirarchy=hierarchy helpfull=helpful hierachy=hierarchy idential=identical
    identifer=identifier identifiy=identify ignor=ignore imediately=immediately
    immediatly=immediately implemenation=implementation implementaion=implementation
    implemention=implementation implemnt=implement implment=implement implmentation=implementation
    improt=import improvment=improvement improvments=improvements inadvertantly=inadvertently
    inclued=include incompatable=incompatible inconsistancy=inconsistency
    inconsistant=inconsistent incorect=incorrect incorretly=incorrectly indentifier=identifier
    indepedent=independent independant=independent indicies=indices infomation=information
    informaiton=information inheritence=inheritance inital=initial initalization=initialization
    initalize=initialize initilize=initialize initlize=initialize insensative=insensitive
    instace=instance instalation=installation instaled=installed insted=instead intead=instead
    interace=interface interal=internal intergrate=integrate intergration=integration
    intermediatly=intermediately interpretor=interpreter intial=initial
    intialization=initialization intialize=initialize intrepreter=interpreter invaild=invalid
    invlaid=invalid irrelevent=irrelevant isntall=install isssue=issue issuse=issue
    itertor=iterator jsut=just juse=just lanaguage=language langauge=language langugae=language
    legth=length lenght=length libary=library libraray=library librarys=libraries
    likelyhood=likelihood lisence=license lsit=list maintainance=maintenance maintance=maintenance
    maintenence=maintenance maintian=maintain managment=management mangement=management
    manualy=manually mesage=message messge=message messsage=message metadeta=metadata
    methdo=method mininum=minimum minumum=minimum miscelaneous=miscellaneous
    miscellanous=miscellaneous mispell=misspell mispelled=misspelled mispelling=misspelling
    missspelled=misspelled modfiy=modify moduel=module moer=more mulitple=multiple
    multipe=multiple multple=multiple mutliple=multiple naviagte=navigate neccesary=necessary
    neccessary=necessary necesary=necessary nessecary=necessary netwrok=network
    noticable=noticeable notifcation=notification nubmer=number obejct=object objcet=object
    obsolote=obsolete occassion=occasion occassionally=occasionally occational=occasional
    occure=occur occured=occurred occurence=occurrence occurences=occurrences occuring=occurring
    occurr=occur ommit=omit ommited=omitted ommitted=omitted oonly=only opertaion=operation
    optimizaiton=optimization optinal=optional orginal=original originaly=originally
    orignal=original ouput=output outptu=output overide=override overriden=overridden
    overrriding=overriding paralell=parallel parallell=parallel paramater=parameter
    paramaters=parameters parametes=parameters paramter=parameter paramters=parameters
    parantheses=parentheses parenthese=parentheses parrallel=parallel particulary=particularly
    pasre=parse passowrd=password pasword=password peformance=performance perfomance=performance
    performace=performance permision=permission permissons=permissions persistance=persistence
    persistant=persistent plaform=platform platfrom=platform poitner=pointer posible=possible
    possibile=possible possiblity=possibility postion=position preceed=precede
    preceeding=preceding prefered=preferred preferrable=preferable preperation=preparation
    presistent=persistent previosly=previously prevously=previously privilage=privilege
    priviledge=privilege priviledges=privileges probabably=probably probaly=probably
    procces=process proccess=process proccessing=processing proeprty=property progam=program
    progess=progress programatically=programmatically propery=property propogate=propagate
    prority=priority protable=portable protocal=protocol provied=provide pubilc=public
    pulbic=public puplic=public purpuse=purpose quering=querying querys=queries queston=question
    realy=really reccomend=recommend recieve=receive recieved=received reciever=receiver
    recieving=receiving recived=received recomend=recommend recommanded=recommended
    recursivly=recursively recusrive=recursive redability=readability redundent=redundant
    reduntant=redundant refacor=refactor refactorign=refactoring referece=reference
    refered=referred refering=referring refernce=reference refrence=reference regsiter=register
    relase=release relavant=relevant releated=related relevent=relevant relpace=replace
    remeber=remember remvoe=remove repersent=represent reponse=response reposiotry=repository
    repositroy=repository repostory=repository representaion=representation repsonse=response
    reqeust=request requirment=requirement requirments=requirements requried=required
    resoruce=resource resouce=resource responsability=responsibility responsable=responsible
    respository=repository restul=result resutl=result retreive=retrieve retreived=retrieved
    retrun=return returing=returning reuqest=request reveiw=review rewritting=rewriting
    runing=running saftey=safety satified=satisfied sceneario=scenario scipt=script scrpit=script
    seach=search secion=section securtiy=security seperate=separate seperated=separated
    seperately=separately seperation=separation seperator=separator sequnce=sequence serach=search
    serever=server serializaiton=serialization serivce=service serivces=services setings=settings
    settting=setting sevice=service shoud=should shoudl=should shoule=should
    signficant=significant similiar=similar simplfy=simplify simulataneous=simultaneous
    singel=single slighly=slightly smoe=some sotrage=storage speach=speech specfic=specific
    specifc=specific specifed=specified spefic=specific speicfy=specify splitted=split
    staic=static standarize=standardize statment=statement statments=statements stauts=status
    stirng=string stnadard=standard strcit=strict strign=string structre=structure
    sturcture=structure submited=submitted subsitute=substitute succes=success
    succesful=successful succesfully=successfully successfull=successful successfuly=successfully
    sucess=success sucessful=successful sucessfully=successfully sugest=suggest suggestd=suggested
    suport=support suported=supported supress=suppress supressed=suppressed suprise=surprise
    surpress=suppress swtich=switch sycn=sync symetric=symmetric synax=syntax
    synchronus=synchronous syncronize=synchronize syncronous=synchronous syntaxt=syntax
    sytem=system tabel=table tansform=transform targetted=targeted teh=the teminal=terminal
    tempalte=template templete=template temporaly=temporarily temporarly=temporarily
    termial=terminal terminatation=termination tets=tests tetsing=testing thats=that's thier=their
    thign=thing threhsold=threshold throughly=thoroughly throught=through thruough=through
    thsi=this tiem=time tiemout=timeout timout=timeout toghether=together togther=together
    tomorow=tomorrow tranform=transform transaciton=transaction transfered=transferred
    transfering=transferring transistion=transition triger=trigger trigerred=triggered
    tructate=truncate truely=truly tyep=type typesript=typescript udpate=update udpated=updated
    unabel=unable undefiend=undefined undefinied=undefined underlaying=underlying
    uneccessary=unnecessary unecessary=unnecessary unexpcted=unexpected unexpectd=unexpected
    unfortunatly=unfortunately unhandeled=unhandled unitl=until unkonwn=unknown unkown=unknown
    unneccessary=unnecessary unnecesary=unnecessary unsucessful=unsuccessful
    unsuported=unsupported untill=until upate=update updaet=update updat=update upgarde=upgrade
    usally=usually usefull=useful utiltiy=utility utlity=utility vaild=valid valeu=value
    valiation=validation validaiton=validation varable=variable varaible=variable
    variabel=variable varient=variant verion=version verison=version versoin=version
    visable=visible visibilty=visibility warnning=warning wether=whether whcih=which
    wheter=whether whith=with wich=which widht=width wiht=with windwo=window wirte=write
    withing=within withouth=without wokring=working workaroud=workaround worklow=workflow
    wrapp=wrap writen=written writting=writing wroking=working yeild=yield yeilds=yields
    """.split()
    )
}
